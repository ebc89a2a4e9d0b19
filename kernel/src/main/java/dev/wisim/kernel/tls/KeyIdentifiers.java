package dev.wisim.kernel.tls;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The identifiers that tie a leaf to its authority. Python 3.13 and later refuses certificates without them, and a trust
 * store may hold the authorities of many runs under one name.
 */
final class KeyIdentifiers {

    private KeyIdentifiers() {}

    static SubjectKeyIdentifier subject(PublicKey key) {
        return new SubjectKeyIdentifier(of(key));
    }

    static AuthorityKeyIdentifier authority(PublicKey key) {
        return new AuthorityKeyIdentifier(of(key));
    }

    /** Method 1 of RFC 5280 section 4.2.1.2: SHA-1 of the public key's bits. It identifies and secures nothing. */
    private static byte[] of(PublicKey key) {
        try {
            byte[] bits = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                    .getPublicKeyData()
                    .getBytes();
            return MessageDigest.getInstance("SHA-1").digest(bits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
