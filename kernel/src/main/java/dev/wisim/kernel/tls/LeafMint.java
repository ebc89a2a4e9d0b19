package dev.wisim.kernel.tls;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Makes server certificates. All carry one key: a name whose leaf was forgotten gets another leaf for the same key, so that
 * a handshake under way never mixes two.
 */
final class LeafMint {

    /** Apple's platforms refuse servers whose certificate is valid for longer than 398 days. */
    static final Duration LIFETIME = Duration.ofDays(397);

    static final Duration BACKDATED = Duration.ofDays(1);

    private final CertifiedKey authority;
    private final KeyPair keys = EcKeys.generate();
    private final SerialNumbers serialNumbers = new SerialNumbers(keys.getPublic());

    LeafMint(CertifiedKey authority) {
        this.authority = authority;
    }

    CertifiedKey mint(LeafNames names, Instant wallNow) {
        CertificateDraft draft = new CertificateDraft(
                        CertificateDraft.commonName(names.commonName()),
                        keys.getPublic(),
                        serialNumbers.next(),
                        wallNow.minus(BACKDATED),
                        wallNow.minus(BACKDATED).plus(LIFETIME))
                .critical(Extension.basicConstraints, new BasicConstraints(false))
                .critical(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature))
                .with(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                .with(Extension.subjectAlternativeName, names.alternatives())
                .with(Extension.subjectKeyIdentifier, KeyIdentifiers.subject(keys.getPublic()))
                .with(
                        Extension.authorityKeyIdentifier,
                        KeyIdentifiers.authority(authority.certificate().getPublicKey()));
        return new CertifiedKey(draft.signedBy(authority.key()), keys.getPrivate());
    }
}
