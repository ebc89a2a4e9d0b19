package dev.wisim.entra;

import dev.wisim.entra.directory.CertificateThumbprints;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A self-signed certificate with its key, as {@code openssl req -x509} makes it. */
public record TestCertificate(SigningKey key, X509Certificate certificate) {

    /** Valid for a year around {@link LoginWorld#START}. */
    public static final TestCertificate VALID =
            of(TestIssuer.KEY, LoginWorld.START.minus(Duration.ofDays(100)), Duration.ofDays(365));

    /** Expired before {@link LoginWorld#START}. */
    public static final TestCertificate EXPIRED =
            of(TestIssuer.KEY, LoginWorld.START.minus(Duration.ofDays(100)), Duration.ofDays(99));

    /** Valid, and of another key. */
    public static final TestCertificate OTHER =
            of(TestIssuer.OTHER_KEY, LoginWorld.START.minus(Duration.ofDays(100)), Duration.ofDays(365));

    /** Valid, and of an elliptic-curve key. */
    public static TestCertificate elliptic() {
        return of(
                SigningKey.generate(KeyType.P_256, CryptoProvider.jdk()),
                LoginWorld.START.minus(Duration.ofDays(1)),
                Duration.ofDays(365));
    }

    /** A certificate of {@code key}. */
    public static TestCertificate of(SigningKey key, Instant notBefore, Duration validity) {
        X500Principal name = new X500Principal("CN=client");
        String algorithm = key.algorithm().startsWith("ES") ? "SHA256withECDSA" : "SHA256withRSA";
        try {
            return new TestCertificate(
                    key,
                    new JcaX509CertificateConverter()
                            .getCertificate(new JcaX509v3CertificateBuilder(
                                            name,
                                            BigInteger.valueOf(notBefore.getEpochSecond()),
                                            Date.from(notBefore),
                                            Date.from(notBefore.plus(validity)),
                                            name,
                                            key.publicKey())
                                    .build(new JcaContentSignerBuilder(algorithm).build(key.privateKey()))));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("every JDK can sign a certificate", e);
        }
    }

    public CertificateThumbprints thumbprints() {
        return CertificateThumbprints.of(Base64.getDecoder().decode(base64()));
    }

    /** Its DER, as an {@code x5c} has it. */
    public String base64() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String pem() {
        return "-----BEGIN CERTIFICATE-----\n" + base64().replaceAll("(.{64})", "$1\n")
                + "\n-----END CERTIFICATE-----\n";
    }
}
