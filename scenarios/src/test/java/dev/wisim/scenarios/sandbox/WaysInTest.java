package dev.wisim.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.tls.TrustedRoots;
import dev.wisim.scenarios.client.AdminClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same hosts by egress and by impersonation, over real sockets and real TLS with the host's name checked. */
class WaysInTest {

    private static final String ISSUER = "https://westeurope.oic.prod-aks.azure.com/cluster/";

    @TempDir
    static Path temporary;

    private static Sandbox sandbox;
    private static SSLContext trusting;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandboxes.start(
                temporary.resolve("run"), "ports.impersonation=auto", "issuer.url=" + ISSUER, "clock.frozen=true");
        trusting = TrustedRoots.clientContext(List.of(sandbox.authority()));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.microsoftonline.com",
                "login.windows.net",
                "login.microsoft.com",
                "sts.windows.net",
                "westeurope.login.microsoft.com",
                "login-us.microsoftonline.com",
                "login.microsoftonline.us",
                "usgovvirginia.login.microsoftonline.us",
                "login.chinacloudapi.cn",
                "login.partner.microsoftonline.cn",
                "login.microsoftonline.de",
                "login.usgovcloudapi.net",
                "login.sovcloud-identity.fr",
                "login.sovcloud-identity.de",
                "login.sovcloud-identity.sg"
            })
    void answersAsEachOfMicrosoftsHostsByEitherWay(String host) throws Exception {
        String path = "/" + sandbox.environment().get("AZURE_TENANT_ID") + "/v2.0/.well-known/openid-configuration";

        String throughEgress = byEgress("https://" + host + path).body();
        String throughImpersonation = byName(host, "GET " + path + " HTTP/1.1");

        assertThat(throughEgress).contains("\"token_endpoint\":\"https://" + host + "/");
        assertThat(throughImpersonation).startsWith("HTTP/1.1 200").endsWith(throughEgress);
    }

    @Test
    void saysStrictTransportSecurityUnderAMicrosoftNameOnly() throws Exception {
        String post = "POST /contoso.onmicrosoft.com/oauth2/v2.0/token HTTP/1.1\r\nContent-Length: 0";

        assertThat(byName("login.microsoftonline.com", post)).contains("Strict-Transport-Security: max-age=31536000");
        assertThat(byName("localhost", post))
                .startsWith("HTTP/1.1 400")
                .doesNotContainIgnoringCase("Strict-Transport-Security");
    }

    @Test
    void keepsClientsOfInstanceDiscoveryOnMicrosoftsName() throws Exception {
        String question = "/common/discovery/instance?api-version=1.1&authorization_endpoint="
                + "https://login.microsoftonline.com/contoso/oauth2/v2.0/authorize";

        assertThat(byEgress("https://login.microsoftonline.com" + question).body())
                .contains("\"preferred_network\":\"login.microsoftonline.com\"")
                .doesNotContain("localhost");
    }

    @ParameterizedTest
    @CsvSource({"westeurope.oic.prod-aks.azure.com", "eastus.oic.prod-aks.azure.com"})
    void answersAsTheClustersIssuer(String host) throws Exception {
        String path = "/cluster/.well-known/openid-configuration";

        assertThat(byEgress("https://" + host + path).body()).contains("\"issuer\":\"" + ISSUER + "\"");
        assertThat(byName(host, "GET " + path + " HTTP/1.1")).contains("\"issuer\":\"" + ISSUER + "\"");
    }

    @Test
    void tradesATokenOfAnIssuerWithARealNameAndAsksNobodyElseForItsKeys() throws Exception {
        Map<String, String> environment = sandbox.environment();
        String form = "grant_type=client_credentials&client_id=" + environment.get("AZURE_CLIENT_ID")
                + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
                + Files.readString(sandbox.files().token()) + "&scope=https://management.azure.com/.default";

        HttpResponse<String> answer = byEgress(HttpRequest.newBuilder(URI.create("https://login.microsoftonline.com/"
                        + environment.get("AZURE_TENANT_ID") + "/oauth2/v2.0/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());

        assertThat(answer.body()).contains("\"token_type\":\"Bearer\"");
        assertThat(journal()).contains("issuer GET /cluster/.well-known/openid-configuration");
    }

    @Test
    void provesThatNothingElseWasReached() throws Exception {
        HttpResponse<String> refused = byEgress("http://foreign.example/some/path");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).startsWith("foreign.example:80 is outside").contains("egress.allow");
        assertThat(journal()).contains("egress GET http://foreign.example/some/path");
    }

    private static List<String> journal() {
        return new AdminClient(sandbox.addresses().admin())
                .journal(0, 1_000, Duration.ZERO).value().stream()
                        .map(entry -> entry.surface() + " " + entry.method() + " " + entry.path())
                        .toList();
    }

    private static HttpResponse<String> byEgress(String url) throws IOException, InterruptedException {
        return byEgress(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static HttpResponse<String> byEgress(HttpRequest request) throws IOException, InterruptedException {
        URI egress = sandbox.addresses().egress().orElseThrow();
        HttpClient client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), egress.getPort())))
                .sslContext(trusting)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** What a client gets whose DNS says that {@code host} is this machine. */
    private static String byName(String host, String request) throws IOException {
        int port = sandbox.addresses().impersonation().orElseThrow().getPort();
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
                SSLSocket tls = (SSLSocket) trusting.getSocketFactory().createSocket(plain, host, 443, true)) {
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.getOutputStream()
                    .write((request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(tls.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
