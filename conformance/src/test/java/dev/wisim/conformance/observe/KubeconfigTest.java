package dev.wisim.conformance.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestCertificates;
import dev.wisim.conformance.stub.TestCertificates.Identity;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KubeconfigTest {

    private final TestCertificates certificates =
            new TestCertificates(WallClock.system().instant());
    private final ScriptedIssuer cluster =
            ScriptedIssuer.start(certificates.serverContext(certificates.identity("localhost")), false);

    @TempDir
    Path temporary;

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void presentsTokenOfTheUser() throws IOException {
        assertThat(created(kubeconfig("{token: secret}"))).isTrue();
        assertThat(cluster.tokenApi().authorizations()).contains("Bearer secret");
    }

    @Test
    void presentsTokenOfTheUsersFileBesideTheKubeconfig() throws IOException {
        Files.writeString(temporary.resolve("user-token"), "from a file\n");

        assertThat(created(kubeconfig("{tokenFile: user-token, token: older}"))).isTrue();
        assertThat(cluster.tokenApi().authorizations()).contains("Bearer from a file");
    }

    @ParameterizedTest
    @MethodSource("keyForms")
    void presentsClientCertificate(String keyLabel) throws IOException {
        Identity client = certificates.identity("client");
        Files.writeString(temporary.resolve("client.pem"), TestCertificates.pem(client.certificate()));
        String key = base64(TestCertificates.pem(keyLabel, encoded(client, keyLabel)));
        try (ScriptedIssuer demanding =
                ScriptedIssuer.start(certificates.serverContext(certificates.identity("localhost")), true)) {
            String user = "{client-certificate: client.pem, client-key-data: " + key + "}";

            assertThat(created(kubeconfig(demanding.origin(), user))).isTrue();
        }
    }

    static Stream<String> keyForms() {
        return Stream.of("PRIVATE KEY", "EC PRIVATE KEY");
    }

    @Test
    void choosesTheContextThatIsNamed() throws IOException {
        Path file = kubeconfig("{token: secret}");

        ApiServer server = Kubeconfig.read(file).server(Optional.of("other"));

        assertThat(server.bearer().get()).contains("another");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {exec: {command: kubelogin}}   | has a user with exec, which is not supported
                    {auth-provider: {name: oidc}}  | has a user with auth-provider, which is not supported
                    {username: a, password: b}     | has a user with username, which is not supported
                    {client-certificate: a.pem}    | client-certificate of
                    {client-key-data: '!'}         | is no base64
                    {client-key-data: eA==}        | but not the other
                    """)
    void refusesUserThatItCannotBe(String user, String message) throws IOException {
        Path file = kubeconfig(user);

        assertThatThrownBy(() -> Kubeconfig.read(file).server(Optional.empty()))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'a: [b'                | is no YAML
                    'text'                 | is no object
                    'kind: Config'         | has no current-context
                    'current-context: a'   | has no context "a"
                    """)
    void refusesFileThatIsNoKubeconfig(String content, String message) throws IOException {
        Path file = Files.writeString(temporary.resolve("config"), content);

        assertThatThrownBy(() -> Kubeconfig.read(file).server(Optional.empty()))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(message);
    }

    private boolean created(Path kubeconfig) {
        ApiServer server = Kubeconfig.read(kubeconfig).server(Optional.empty());
        TokenRequests requests = new TokenRequests(server, "default", "default", "aud", Duration.ofSeconds(10));
        requests.tokens();
        TokenExchange exchange = requests.exchanges().created().get(0);
        return exchange.answer() instanceof Fetched.Answer answer && answer.status() == 201;
    }

    private Path kubeconfig(String user) throws IOException {
        return kubeconfig(cluster.origin(), user);
    }

    private Path kubeconfig(String server, String user) throws IOException {
        return Files.writeString(temporary.resolve("config"), """
                apiVersion: v1
                kind: Config
                current-context: test
                clusters:
                - name: cluster
                  cluster: {server: "%s", certificate-authority-data: %s}
                contexts:
                - name: test
                  context: {cluster: cluster, user: user}
                - name: other
                  context: {cluster: cluster, user: another}
                users:
                - name: user
                  user: %s
                - name: another
                  user: {token: another}
                """.formatted(server, base64(certificates.pem()), user));
    }

    private static byte[] encoded(Identity identity, String label) throws IOException {
        PrivateKey key = identity.keys().getPrivate();
        // The JDK leaves the curve out of the inner structure, where OpenSSL and k3s write it.
        return label.equals("PRIVATE KEY")
                ? key.getEncoded()
                : new ECPrivateKey(
                                256,
                                ((java.security.interfaces.ECPrivateKey) key).getS(),
                                SECObjectIdentifiers.secp256r1)
                        .getEncoded();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
