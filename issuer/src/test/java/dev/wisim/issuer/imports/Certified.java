package dev.wisim.issuer.imports;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PemForms;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.time.WallClock;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key and its self-signed certificate, for a server of some names or for a client. */
record Certified(SigningKey key, X509Certificate certificate) {

    static Certified server(String... names) {
        return of(KeyType.P_256, "localhost", names);
    }

    static Certified client(KeyType type, String user) {
        return of(type, user);
    }

    String certificatePem() {
        try {
            byte[] lines = new byte[] {'\n'};
            String body = Base64.getMimeEncoder(64, lines).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PKCS#1 or SEC1, as the key is. */
    String traditionalKeyPem() {
        Map<String, String> forms = PemForms.privateForms(key);
        return forms.getOrDefault("PKCS#1", forms.get("SEC1"));
    }

    String pkcs8KeyPem() {
        return PemForms.privateForms(key).get("PKCS#8");
    }

    private static Certified of(KeyType type, String commonName, String... names) {
        try {
            SigningKey key = SigningKey.generate(type, CryptoProvider.jdk());
            Instant now = WallClock.system().instant();
            X500Name subject = new X500Name("CN=" + commonName);
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    subject,
                    BigInteger.ONE,
                    Date.from(now.minus(Duration.ofHours(1))),
                    Date.from(now.plus(Duration.ofHours(1))),
                    subject,
                    key.publicKey());
            if (names.length > 0) {
                builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
            }
            String algorithm = key.algorithm().startsWith("RS") ? "SHA256withRSA" : "SHA256withECDSA";
            return new Certified(
                    key,
                    new JcaX509CertificateConverter()
                            .getCertificate(
                                    builder.build(new JcaContentSignerBuilder(algorithm).build(key.privateKey()))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static GeneralNames alternatives(String... names) {
        Stream<GeneralName> all = Arrays.stream(names)
                .map(name -> new GeneralName(
                        Character.isDigit(name.charAt(0)) ? GeneralName.iPAddress : GeneralName.dNSName, name));
        return new GeneralNames(all.toArray(GeneralName[]::new));
    }
}
