package dev.wisim.issuer.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.kernel.jose.KeyType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPrivateKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KubeconfigTest {

    private static final String SERVER = "https://127.0.0.1:6443";
    private static final Certified ALICE = Certified.client(KeyType.P_256, "alice");

    @TempDir
    private Path directory;

    @Test
    void currentContextLeadsToItsClusterAndItsUser() throws Exception {
        Kubeconfig kubeconfig = KubeconfigText.of(SERVER + "/k8s/clusters/c-1/")
                .cluster("tls-server-name", "kubernetes")
                .user("token", "abc")
                .read(directory);

        assertThat(kubeconfig.context()).isEqualTo("one");
        assertThat(kubeconfig.server()).isEqualTo(URI.create(SERVER + "/k8s/clusters/c-1"));
        assertThat(kubeconfig.tlsServerName()).hasValue("kubernetes");
        assertThat(kubeconfig.authorities()).isEmpty();
        assertThat(kubeconfig.token().current()).hasValue("abc");
        assertThat(kubeconfig.identity()).isEmpty();
    }

    @Test
    void namedContextIsTakenInsteadOfTheCurrentOne() throws Exception {
        Path file = Files.writeString(directory.resolve("config"), """
                current-context: one
                contexts:
                - {name: one, context: {cluster: gone, user: gone}}
                - {name: two, context: {cluster: kind}}
                clusters:
                - {name: kind, cluster: {server: "http://127.0.0.1:8001"}}
                """);

        Kubeconfig kubeconfig = Kubeconfig.read(file, Optional.of("two"));

        assertThat(kubeconfig.server()).isEqualTo(URI.create("http://127.0.0.1:8001"));
        assertThat(kubeconfig.token().current()).isEmpty();
    }

    @Test
    void jsonIsReadToo() throws Exception {
        Path file = Files.writeString(directory.resolve("config"), """
                {"current-context": "one", "contexts": [{"name": "one", "context": {"cluster": "kind"}}],
                 "clusters": [{"name": "kind", "cluster": {"server": "https://127.0.0.1:6443"}}]}
                """);

        assertThat(Kubeconfig.read(file, Optional.empty()).server()).isEqualTo(URI.create(SERVER));
    }

    @Test
    void filesAreRelativeToTheKubeconfig() throws Exception {
        Files.writeString(directory.resolve("ca.crt"), ALICE.certificatePem());
        Files.writeString(directory.resolve("client.crt"), ALICE.certificatePem());
        Files.writeString(directory.resolve("client.key"), ALICE.traditionalKeyPem());
        Files.writeString(directory.resolve("token"), "from the file\n");

        Kubeconfig kubeconfig = KubeconfigText.of(SERVER)
                .cluster("certificate-authority", "ca.crt")
                .user("client-certificate", "client.crt")
                .user("client-key", "client.key")
                .user("tokenFile", "token")
                .user("token", "of the kubeconfig")
                .read(directory);

        assertThat(kubeconfig.authorities()).containsExactly(ALICE.certificate());
        assertThat(kubeconfig.identity()).hasValueSatisfying(alice -> {
            assertThat(alice.chain()).containsExactly(ALICE.certificate());
            assertThat(((ECPrivateKey) alice.key()).getS())
                    .isEqualTo(((ECPrivateKey) ALICE.key().privateKey()).getS());
        });
        assertThat(kubeconfig.token().current()).hasValue("from the file");
    }

    @Test
    void embeddedCertificateGoesBeforeTheFileOfTheSameName() throws Exception {
        Kubeconfig kubeconfig = KubeconfigText.of(SERVER)
                .cluster("certificate-authority", "missing.crt")
                .cluster("certificate-authority-data", KubeconfigText.base64(ALICE.certificatePem()))
                .read(directory);

        assertThat(kubeconfig.authorities()).containsExactly(ALICE.certificate());
    }

    @Test
    void tokenOfTheKubeconfigStandsInWhileItsFileCannotBeRead() throws Exception {
        Kubeconfig kubeconfig = KubeconfigText.of(SERVER)
                .user("tokenFile", "missing")
                .user("token", "abc")
                .read(directory);

        assertThat(kubeconfig.token().current()).hasValue("abc");
    }

    @Test
    void nothingSecretIsShown() throws Exception {
        Kubeconfig kubeconfig = KubeconfigText.of(SERVER)
                .user("token", "abcdef")
                .user("client-certificate-data", KubeconfigText.base64(ALICE.certificatePem()))
                .user("client-key-data", KubeconfigText.base64(ALICE.pkcs8KeyPem()))
                .read(directory);

        assertThat(kubeconfig.toString())
                .doesNotContain("abcdef", ALICE.key().privateKey().toString())
                .contains("CN=alice");
    }

    @ParameterizedTest
    @CsvSource({
        "exec, '{command: kubelogin}', runs a program",
        "auth-provider, '{name: oidc}', has an auth-provider",
        "username, bob, has a user name",
        "as, system:admin, impersonates"
    })
    void userWhoseCredentialsAreNotReadHereIsRefusedWithAWayOut(String field, String value, String expected) {
        KubeconfigText kubeconfig = KubeconfigText.of(SERVER).user(field, value);

        refuses(kubeconfig, ": the user 'admin' " + expected, "kubectl proxy");
    }

    @Test
    void clusterThatNobodyVouchesForIsRefused() {
        refuses(
                KubeconfigText.of(SERVER).cluster("insecure-skip-tls-verify", "true"),
                ": the cluster 'kind' has insecure-skip-tls-verify",
                "certificate-authority");
    }

    @Test
    void clusterThatIsToBeVerifiedIsAsGoodAsOneThatSaysNothing() throws Exception {
        Kubeconfig kubeconfig = KubeconfigText.of(SERVER)
                .cluster("insecure-skip-tls-verify", "false")
                .read(directory);

        assertThat(kubeconfig.server()).isEqualTo(URI.create(SERVER));
    }

    @Test
    void clusterBehindAProxyIsRefused() {
        refuses(KubeconfigText.of(SERVER).cluster("proxy-url", "\"http://127.0.0.1:1\""), "proxy-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6443", "ftp://a", "https://", "'https://a b'", "https://a?b=c", "https://a#b"})
    void serverThatIsNoUrlIsRefused(String server) {
        refuses(KubeconfigText.of(server), ": the cluster 'kind' has the server", "no http or https URL");
    }

    @Test
    void halfOfAClientCertificateIsRefused() {
        String certificate = KubeconfigText.base64(ALICE.certificatePem());
        String key = KubeconfigText.base64(ALICE.pkcs8KeyPem());

        refuses(KubeconfigText.of(SERVER).user("client-certificate-data", certificate), "without a client-key");
        refuses(KubeconfigText.of(SERVER).user("client-key-data", key), "without a client-certificate");
    }

    @Test
    void keyOfAnotherCertificateIsRefused() {
        Certified bob = Certified.client(KeyType.P_256, "bob");

        refuses(
                KubeconfigText.of(SERVER)
                        .user("client-certificate-data", KubeconfigText.base64(ALICE.certificatePem()))
                        .user("client-key-data", KubeconfigText.base64(bob.pkcs8KeyPem())),
                "is not the key of its client-certificate");
    }

    @Test
    void brokenContentIsRefusedByName() {
        refuses(
                KubeconfigText.of(SERVER).cluster("certificate-authority", "missing.crt"),
                "certificate-authority",
                "missing.crt");
        refuses(KubeconfigText.of(SERVER).cluster("certificate-authority-data", "'A'"), "certificate-authority-data");
        refuses(
                KubeconfigText.of(SERVER).cluster("certificate-authority-data", KubeconfigText.base64("hello")),
                "its certificate-authority holds no PEM certificate");
        refuses(
                KubeconfigText.of(SERVER)
                        .user("client-certificate-data", KubeconfigText.base64(ALICE.certificatePem()))
                        .user("client-key-data", KubeconfigText.base64(ALICE.certificatePem())),
                "its client-key is not one private key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is no kubeconfig",
                "[1] | is no kubeconfig: it is not a mapping",
                "'a: [' | is no kubeconfig",
                "{} | has no current-context",
                "{current-context: x} | has no context 'x'; it has none",
                "{current-context: x, contexts: [{name: x, context: {}}]} | names no cluster for the context 'x'",
                "{current-context: x, contexts: [{name: x, context: {cluster: c}}], clusters: [{name: d}]}"
                        + " | has no cluster 'c'; it has d",
                "{current-context: x, contexts: [{name: x, context: {cluster: c}}], clusters: [{name: c}]}"
                        + " | the cluster 'c' has no server",
                "{current-context: x, contexts: [{name: x, context: {cluster: c, user: u}}], clusters: [{name: c}]}"
                        + " | has no user 'u'; it has none"
            })
    void kubeconfigThatLeadsNowhereIsRefused(String text, String expected) throws Exception {
        Path file = Files.writeString(directory.resolve("config"), text);

        assertThatExceptionOfType(UnusableKubeconfig.class)
                .isThrownBy(() -> Kubeconfig.read(file, Optional.empty()))
                .withMessageStartingWith(file.toString())
                .withMessageContaining(expected);
    }

    @Test
    void missingKubeconfigIsNamed() {
        Path file = directory.resolve("missing");

        assertThatExceptionOfType(UnusableKubeconfig.class)
                .isThrownBy(() -> Kubeconfig.read(file, Optional.empty()))
                .withMessage("there is no kubeconfig " + file);
    }

    private void refuses(KubeconfigText kubeconfig, String... parts) {
        assertThatExceptionOfType(UnusableKubeconfig.class)
                .isThrownBy(() -> kubeconfig.read(directory))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith(directory.resolve("config").toString())
                        .contains(parts)
                        .doesNotContain("\n"));
    }
}
