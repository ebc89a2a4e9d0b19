package dev.wisim.entra.signing;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A signing key in a self-signed certificate, which gives the key its id: base64url of the certificate's SHA-1, 27
 * characters, as the real JWK set has it.
 */
public final class CertifiedKey {

    private static final X500Principal NAME = new X500Principal("CN=accounts.accesscontrol.windows.net");
    private static final Duration VALIDITY = Duration.ofDays(5 * 365);

    private final SigningKey key;
    private final byte[] certificate;

    private CertifiedKey(SigningKey key, byte[] certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** A new RSA key of 2048 bits whose certificate is valid for five years from {@code notBefore}. */
    static CertifiedKey generate(CryptoProvider crypto, Instant notBefore) {
        SigningKey key = SigningKey.generate(KeyType.RSA_2048, crypto);
        try {
            byte[] certificate = selfSigned(key, notBefore).getEncoded();
            byte[] thumbprint = MessageDigest.getInstance("SHA-1").digest(certificate);
            return new CertifiedKey(
                    key.withId(Base64.getUrlEncoder().withoutPadding().encodeToString(thumbprint)), certificate);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("every JDK can sign a certificate", e);
        }
    }

    /** The key, whose id is the certificate's thumbprint. */
    public SigningKey key() {
        return key;
    }

    /** The certificate as a member of {@code x5c}: base64 of its DER. */
    public String x5c() {
        return Base64.getEncoder().encodeToString(certificate);
    }

    /** From the key itself, so that no two certificates of one name share a serial number. */
    private static BigInteger serial(SigningKey key) {
        byte[] digest = Base64.getUrlDecoder().decode(key.id());
        return new BigInteger(1, Arrays.copyOf(digest, 16));
    }

    private static X509Certificate selfSigned(SigningKey key, Instant notBefore)
            throws GeneralSecurityException, OperatorCreationException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                NAME, serial(key), Date.from(notBefore), Date.from(notBefore.plus(VALIDITY)), NAME, key.publicKey());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(key.privateKey())));
    }
}
