package dev.wisim.kernel.tls;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Makes the authority's own certificate, signed by itself, valid from a day ago for ten years. */
final class RootCertificate {

    private static final Duration BACKDATED = Duration.ofDays(1);
    private static final Duration LIFETIME = Duration.ofDays(3652);

    private RootCertificate() {}

    static CertifiedKey create(Instant wallNow) {
        KeyPair keys = EcKeys.generate();
        Instant notBefore = wallNow.minus(BACKDATED);
        BigInteger serial = new SerialNumbers(keys.getPublic()).next();
        CertificateDraft draft = new CertificateDraft(
                        CertificateDraft.AUTHORITY, keys.getPublic(), serial, notBefore, notBefore.plus(LIFETIME))
                .critical(Extension.basicConstraints, new BasicConstraints(0))
                .critical(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .with(Extension.subjectKeyIdentifier, KeyIdentifiers.subject(keys.getPublic()));
        return new CertifiedKey(draft.signedBy(keys.getPrivate()), keys.getPrivate());
    }
}
