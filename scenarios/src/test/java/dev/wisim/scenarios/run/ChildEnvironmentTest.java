package dev.wisim.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.scenarios.environment.EnvironmentFormat;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildEnvironmentTest {

    private static final URI EGRESS = URI.create("http://127.0.0.1:8448");
    private static final TrustFiles TRUST = new TrustFiles(
            Path.of("/run dir/ca.pem"), Path.of("/run dir/certs"), List.of("-Dtrust=/run dir/it's trust.p12"));
    private static final Map<String, String> SANDBOX = Map.of(
            "WISIM_ADMIN_URL", "http://127.0.0.1:8440",
            "AZURE_CLIENT_ID", "another",
            "AZURE_AUTHORITY_HOST", "https://localhost:8443/",
            "SSL_CERT_FILE", "/run dir/bundle.pem");

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"})
    void pointsEveryProxyVariableAtTheEgress(String name) {
        assertThat(of(Map.of()).set()).containsEntry(name, "http://127.0.0.1:8448");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSL_CERT_FILE",
                "REQUESTS_CA_BUNDLE",
                "CURL_CA_BUNDLE",
                "NODE_EXTRA_CA_CERTS",
                "GIT_SSL_CAINFO",
                "PIP_CERT"
            })
    void pointsEveryTrustVariableAtOurAuthorityAlone(String name) {
        assertThat(of(Map.of()).set()).containsEntry(name, "/run dir/ca.pem");
    }

    @Test
    void namesTheAuthorityAsTheWebhookDoesAndTheIdentityAsItsOwn() {
        assertThat(of(Map.of()).set())
                .containsEntry("AZURE_AUTHORITY_HOST", "https://login.microsoftonline.com/")
                .containsEntry("AZURE_TENANT_ID", "tenant")
                .containsEntry("AZURE_CLIENT_ID", "client")
                .containsEntry("AZURE_FEDERATED_TOKEN_FILE", "/run dir/tokens/1")
                .containsEntry("WISIM_ADMIN_URL", "http://127.0.0.1:8440");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AZURE_CLIENT_SECRET",
                "AZURE_CLIENT_CERTIFICATE_PATH",
                "AZURE_TOKEN_CREDENTIALS",
                "IDENTITY_ENDPOINT",
                "MSI_ENDPOINT",
                "ALL_PROXY"
            })
    void takesAwayWhatWouldLeadElsewhere(String name) {
        Map<String, String> environment = new HashMap<>(Map.of(name, "x", "PATH", "/bin", "NO_PROXY", "*"));

        of(Map.of()).applyTo(environment);

        assertThat(environment)
                .doesNotContainKey(name)
                .containsEntry("PATH", "/bin")
                .containsEntry("NO_PROXY", "localhost,127.0.0.1,::1")
                .containsEntry("no_proxy", "localhost,127.0.0.1,::1");
    }

    @Test
    void takesAwayAnInheritedClientWhenTheWorkloadHasNone() {
        Map<String, String> environment = new HashMap<>(Map.of("AZURE_CLIENT_ID", "mine"));

        ChildEnvironment.of(
                        Map.of(),
                        SANDBOX,
                        EGRESS,
                        TRUST,
                        new ChildEnvironment.Identity("tenant", "", Path.of("/token")))
                .applyTo(environment);

        assertThat(environment).doesNotContainKey("AZURE_CLIENT_ID");
    }

    @Test
    void keepsJavasOptionsAndPutsOursBehindThem() {
        assertThat(of(Map.of("JAVA_TOOL_OPTIONS", " -Xmx64m ")).set().get("JAVA_TOOL_OPTIONS"))
                .isEqualTo("-Xmx64m \"-Dtrust=/run dir/it's trust.p12\" -Dhttps.proxyHost=127.0.0.1"
                        + " -Dhttps.proxyPort=8448 -Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=8448"
                        + " -Dhttp.nonProxyHosts=localhost|127.*|[::1]");
    }

    @Test
    void tellsAShellWhatNotToInheritAndJsonOnlyWhatIsSet() {
        assertThat(of(Map.of()).print(EnvironmentFormat.sh))
                .startsWith("unset ALL_PROXY ")
                .contains("export HTTPS_PROXY=http://127.0.0.1:8448\n");
        assertThat(of(Map.of()).print(EnvironmentFormat.json)).startsWith("{").doesNotContain("ALL_PROXY");
    }

    @ParameterizedTest
    @CsvSource({
        "'7 (java) S 1 7 5 34816 7 0',          true",
        "'7 (a) b) (c) S 1 7 5 34816 7 0',      true",
        "'7 (java) S 1 7 5 34816 6 0',          false",
        "'7 (java) S 1 7 7 0 -1 0',             false"
    })
    void knowsWhetherTheKeyboardsSignalsComeHere(String status, boolean foreground) {
        assertThat(ForegroundTerminal.is(status)).isEqualTo(foreground);
    }

    private static ChildEnvironment of(Map<String, String> inherited) {
        return ChildEnvironment.of(
                inherited,
                SANDBOX,
                EGRESS,
                TRUST,
                new ChildEnvironment.Identity("tenant", "client", Path.of("/run dir/tokens/1")));
    }
}
