package dev.wisim.issuer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.wisim.issuer.TestIssuer;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ApiServerKeysTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    @Test
    void recordedSetIsReadWithItsIssuerAndItsAge() throws Exception {
        try (StubApiServer server = StubApiServer.tls()) {
            PublishedKeySet set = fetch(KubeconfigText.of(server));

            assertThat(set.issuer()).isEqualTo("https://issuer.test.local/cluster1");
            assertThat(set.keys())
                    .extracting(PublishedKey::id, PublishedKey::algorithm)
                    .containsExactly(
                            tuple("AXWXmlrNCWBnrXCtibYN-visTTWTeEaORgUaYvgyCF8", "RS256"),
                            tuple("RH4ki-nImhD5vwJS3J0TjyxoYmgDbRENsDcSGG7xYJc", "ES256"));
            assertThat(set.skipped()).isEmpty();
            assertThat(set.maxAge()).hasValue(Duration.ofHours(1));
        }
    }

    @Test
    void eachDocumentIsAskedForByItsOwnType() throws Exception {
        try (StubApiServer server = StubApiServer.tls()) {
            fetch(KubeconfigText.of(server));

            assertThat(server.sent("Accept")).containsExactly("application/json", "application/jwk-set+json");
        }
    }

    @Test
    void ourOwnIssuerIsAClusterLikeAnyOther() throws Exception {
        try (TestIssuer issuer = TestIssuer.at("", UnaryOperator.identity())) {
            KubeconfigText kubeconfig = KubeconfigText.of(issuer.origin())
                    .cluster("certificate-authority-data", KubeconfigText.base64(issuer.certificatePem()));

            PublishedKeySet set = fetch(kubeconfig);

            assertThat(set.issuer()).isEqualTo(issuer.origin());
            assertThat(set.keys())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(key).isEqualTo(PublishedKey.of(key.key())));
        }
    }

    @Test
    void pathOfTheServerIsKept() throws Exception {
        try (StubApiServer server = StubApiServer.plain()) {
            assertThat(fetch(KubeconfigText.of(server.url() + "/k8s/clusters/c-1"))
                            .keys())
                    .hasSize(2);
        }
    }

    @Test
    void tokenIsReadFromItsFileAtEachFetch() throws Exception {
        Path token = Files.writeString(directory.resolve("token"), "first\n");
        try (StubApiServer server = StubApiServer.tls()) {
            ApiServerKeys keys = keys(KubeconfigText.of(server).user("tokenFile", "token"));

            keys.fetch();
            Files.writeString(token, "second\n");
            keys.fetch();

            assertThat(server.sent("Authorization"))
                    .containsExactly("Bearer first", "Bearer first", "Bearer second", "Bearer second");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA_2048", "P_256", "P_384"})
    void clientCertificateIsShownWhateverTheFormOfItsKey(KeyType type) throws Exception {
        Certified alice = Certified.client(type, "alice");
        try (StubApiServer server = StubApiServer.tls(alice)) {
            for (String key : new String[] {alice.traditionalKeyPem(), alice.pkcs8KeyPem()}) {
                fetch(KubeconfigText.of(server)
                        .user("client-certificate-data", KubeconfigText.base64(alice.certificatePem()))
                        .user("client-key-data", KubeconfigText.base64(key)));
            }

            assertThat(server.users()).hasSize(4).containsOnly("CN=alice");
        }
    }

    @Test
    void serverOfAnotherAuthorityIsNotBelieved() throws Exception {
        String stranger = KubeconfigText.base64(Certified.server("127.0.0.1").certificatePem());
        try (StubApiServer server = StubApiServer.tls()) {
            KubeconfigText kubeconfig = KubeconfigText.of(server.url()).cluster("certificate-authority-data", stranger);

            unavailable(kubeconfig, "PKIX path");
            assertThat(server.requests()).isZero();
        }
    }

    @Test
    void serverIsJudgedByTheNameThatTheKubeconfigGives() throws Exception {
        try (StubApiServer server = StubApiServer.tls()) {
            String certificate = KubeconfigText.base64(StubApiServer.CERTIFIED.certificatePem());
            KubeconfigText right = KubeconfigText.of(server.url("localhost"))
                    .cluster("certificate-authority-data", certificate)
                    .cluster("tls-server-name", "kubernetes.default.svc");
            KubeconfigText wrong = KubeconfigText.of(server.url("127.0.0.2"))
                    .cluster("certificate-authority-data", certificate)
                    .cluster("tls-server-name", "kubernetes");

            assertThat(fetch(right).keys()).hasSize(2);
            unavailable(wrong, "failed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, does not accept the user's token",
        "403, system:service-account-issuer-discovery",
        "404, must be an https URL",
        "503, answered 503",
        "302, answered 302"
    })
    void statusIsToldWithWhatItMeans(int status, String expected) throws Exception {
        try (StubApiServer server = StubApiServer.tls()) {
            server.answerWith(status);

            unavailable(KubeconfigText.of(server), expected);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void bodyThatIsTooLongIsNotRead() throws Exception {
        try (StubApiServer server = StubApiServer.plain()) {
            server.answerWith(new byte[(1 << 20) + 1]);

            unavailable(KubeconfigText.of(server.url()), "longer than 1048576 bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({"{}, is no JWK set", "nonsense, is not JSON", "'{\"keys\":[]}', has no issuer"})
    void documentThatIsSomethingElseIsTold(String body, String expected) throws Exception {
        try (StubApiServer server = StubApiServer.plain()) {
            server.answerWith(body.getBytes(StandardCharsets.UTF_8));

            unavailable(KubeconfigText.of(server.url()), expected);
        }
    }

    @Test
    void serverThatDripsIsGivenUp() throws Exception {
        try (StubApiServer server = StubApiServer.plain()) {
            server.drip();
            ApiServerKeys keys =
                    new ApiServerKeys(KubeconfigText.of(server.url()).read(directory), Duration.ofMillis(300));

            assertThatExceptionOfType(ClusterUnavailable.class)
                    .isThrownBy(keys::fetch)
                    .withMessageContaining("did not answer within 300 ms");
        }
    }

    @Test
    void serverThatIsDownIsTold() throws Exception {
        StubApiServer server = StubApiServer.plain();
        server.close();

        unavailable(
                KubeconfigText.of(server.url()), "GET " + server.url() + "/.well-known/openid-configuration failed");
    }

    private void unavailable(KubeconfigText kubeconfig, String expected) {
        assertThatExceptionOfType(ClusterUnavailable.class)
                .isThrownBy(() -> fetch(kubeconfig))
                .withMessageContaining(expected);
    }

    private PublishedKeySet fetch(KubeconfigText kubeconfig) throws Exception {
        return keys(kubeconfig).fetch();
    }

    private ApiServerKeys keys(KubeconfigText kubeconfig) throws UnusableKubeconfig {
        return new ApiServerKeys(kubeconfig.read(directory), PATIENCE);
    }
}
