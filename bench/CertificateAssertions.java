import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A client that has a certificate: makes one, and signs as many assertions as are asked for, each with an id of its own.
 * Arguments: client id, audience, number, file for the certificate (PEM), file for the assertions (one a line).
 */
final class CertificateAssertions {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFETIME = Duration.ofHours(10);

    private CertificateAssertions() {}

    public static void main(String[] arguments) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Instant now = Instant.now();
        X509Certificate certificate = certificate(keys, now);
        byte[] thumbprint = MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
        String header = part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"x5t\":\"" + BASE64URL.encodeToString(thumbprint) + "\"}");
        List<String> assertions = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            String claims = "{\"aud\":\"%s\",\"iss\":\"%s\",\"sub\":\"%2$s\",\"jti\":\"%s\",\"nbf\":%d,\"exp\":%d}"
                    .formatted(
                            arguments[1],
                            arguments[0],
                            UUID.randomUUID(),
                            now.getEpochSecond(),
                            now.plus(LIFETIME).getEpochSecond());
            assertions.add(signed(header + "." + part(claims), keys));
        }
        Files.writeString(Path.of(arguments[3]), pem(certificate));
        Files.write(Path.of(arguments[4]), assertions);
    }

    private static X509Certificate certificate(KeyPair keys, Instant now) throws Exception {
        X500Name name = new X500Name("CN=bench");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now.minusSeconds(60)),
                Date.from(now.plus(Duration.ofDays(30))),
                name,
                keys.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    private static String signed(String input, KeyPair keys) throws Exception {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + BASE64URL.encodeToString(signature.sign());
    }

    private static String part(String json) {
        return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
