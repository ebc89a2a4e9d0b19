package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unmodified API server hands its signing to us: {@code -Dwisim.kube-apiserver=FILE -Dwisim.etcd=FILE}. */
class KubeApiServerTest {

    private static final Optional<Path> API_SERVER = property("wisim.kube-apiserver");
    private static final Optional<Path> ETCD = property("wisim.etcd");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\\s*\"([^\"]+)\"");

    @TempDir
    private Path directory;

    @BeforeAll
    static void needsAnApiServer() {
        boolean present = API_SERVER.isPresent() && ETCD.isPresent();
        if (!present) {
            System.out.println(
                    "skipped: no kube-apiserver; -Dwisim.kube-apiserver=FILE and -Dwisim.etcd=FILE name one");
        }
        assumeTrue(present, "no kube-apiserver");
    }

    @Test
    void issuesTokensOfOurKeysAndPublishesThemAcrossARotation() throws Exception {
        SigningKey first = TestSigner.key(KeyType.RSA_2048);
        SigningKey second = TestSigner.key(KeyType.P_521);
        Path socket = directory.resolve("signer.sock");
        ExternalSignerSettings settings = ExternalSignerSettings.DEFAULT.withRefreshHint(Duration.ofSeconds(1));
        try (TestSigner signer = TestSigner.of(socket, settings, first);
                KubeApiServer server =
                        KubeApiServer.start(directory, API_SERVER.orElseThrow(), ETCD.orElseThrow(), socket)) {
            server.post("/api/v1/namespaces/default/serviceaccounts", "{\"metadata\":{\"name\":\"app\"}}");

            String token = requestToken(server);
            assertSignedBy(first, "RS256", token);
            assertThat(review(server, token)).contains("\"authenticated\":true");

            signer.rotate(second);

            String later = requestToken(server);
            assertSignedBy(second, "ES512", later);
            assertThat(review(server, later)).contains("\"authenticated\":true");
            assertThat(review(server, token)).contains("\"authenticated\":true");
            Awaitility.await()
                    .untilAsserted(() -> assertThat(server.get("/openid/v1/jwks"))
                            .contains(second.id())
                            .doesNotContain(first.id()));
        }
    }

    private static void assertSignedBy(SigningKey key, String algorithm, String token) throws Exception {
        UnverifiedJwt jwt = UnverifiedJwt.parse(token);

        assertThat(jwt.header()).isEqualTo(Map.of("alg", algorithm, "kid", key.id(), "typ", "JWT"));
        assertThat(jwt.verify(key.publicKey(), CryptoProvider.jdk()).content().claimText("sub"))
                .contains("system:serviceaccount:default:app");
    }

    private static String requestToken(KubeApiServer server) throws Exception {
        String answer = server.post(
                "/api/v1/namespaces/default/serviceaccounts/app/token", "{\"spec\":{\"expirationSeconds\":600}}");
        Matcher token = TOKEN.matcher(answer);
        assertThat(token.find()).as(answer).isTrue();
        return token.group(1);
    }

    private static String review(KubeApiServer server, String token) throws Exception {
        return server.post("/apis/authentication.k8s.io/v1/tokenreviews", "{\"spec\":{\"token\":\"" + token + "\"}}");
    }

    private static Optional<Path> property(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(Path::of);
    }
}
