package dev.wisim.issuer.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class JwkSetDocumentTest {

    /** A key that kube-apiserver 1.36.2 published, and what it published of it. */
    private static final String P_256 =
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEwijLhBNchr98UIbvWLJBO9e4+RU9QielVqHkNOD1ljxj"
                    + "ZmNwhDtVjDWgqmMjmNhlmJFBdj3zkLazDr+eG5+w9w==";

    private static final PrivateKey UNUSED =
            SigningKey.generate(KeyType.P_256, CryptoProvider.jdk()).privateKey();

    @Test
    void writesMembersInTheApiServersOrder() throws Exception {
        PublicKey key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(P_256)));

        String set = GoJsonDocument.compact(JwkSetDocument.of(
                List.of(SigningKey.of(key, UNUSED, CryptoProvider.jdk()).published())));

        assertThat(set)
                .isEqualTo(
                        "{\"keys\":[{\"use\":\"sig\",\"kty\":\"EC\",\"kid\":\"H1N1KMVmEycRNgeT0ToXoaZOsJXtI9eZ_9lkBCkNQbI\","
                                + "\"crv\":\"P-256\",\"alg\":\"ES256\",\"x\":\"wijLhBNchr98UIbvWLJBO9e4-RU9QielVqHkNOD1ljw\","
                                + "\"y\":\"Y2ZjcIQ7VYw1oKpjI5jYZZiRQXY985C2sw6_nhufsPc\"}]}");
    }

    @Test
    void writesRsaKeyWithModulusAndExponent() {
        SigningKey key =
                SigningKey.generate(KeyType.RSA_2048, CryptoProvider.jdk()).withId("k");

        String set = GoJsonDocument.compact(JwkSetDocument.of(List.of(key.published())));

        assertThat(set)
                .matches("\\{\"keys\":\\[\\{\"use\":\"sig\",\"kty\":\"RSA\",\"kid\":\"k\",\"alg\":\"RS256\","
                        + "\"n\":\"[A-Za-z0-9_-]{342}\",\"e\":\"AQAB\"}]}");
    }
}
