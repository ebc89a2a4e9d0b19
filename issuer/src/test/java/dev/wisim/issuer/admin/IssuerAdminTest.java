package dev.wisim.issuer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.error.KubernetesDialect;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.wire.ApiServerHeaders;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SurfaceClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The admin routes, mounted on a surface as the sandbox mounts them. */
class IssuerAdminTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:18:23Z");
    private static final UUID ID = new UUID(0, 0);

    private final IdSource ids = new IdSource(new Chance(1));
    private final IssuerServer server = IssuerServer.create(
            IssuerSettings.at(IssuerUrl.of("https://issuer.test.local/")).withKeyTypes(List.of(KeyType.P_256)),
            new SurfaceClock(() -> NOW),
            ids,
            CryptoProvider.jdk());
    private final Surface admin = new Surface(
            "admin",
            host -> false,
            Limits.DEFAULT,
            false,
            () -> ids.next("request"),
            new KubernetesDialect(new ApiServerHeaders(ID, ID)),
            server.adminRoutes());
    private final HttpShell shell =
            new HttpShell(() -> NOW, new Journal(10), List.of(new Listener(admin, "127.0.0.1", 0, Optional.empty())));
    private final HttpClient client = HttpClient.newHttpClient();

    IssuerAdminTest() {
        shell.start();
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    @Test
    void createsServiceAccountAndListsItAsKubectlPrints() throws Exception {
        HttpResponse<String> created = send(
                "POST",
                "/v0/namespaces/default/serviceaccounts",
                "{\"metadata\":{\"name\":\"app\",\"annotations\":{\"azure.workload.identity/client-id\":\"x\"}}}");

        String uid = "\"uid\":\"" + uidOf(created.body()) + "\"";
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.body())
                .isEqualTo("{\"apiVersion\":\"v1\",\"kind\":\"ServiceAccount\",\"metadata\":{\"annotations\":"
                        + "{\"azure.workload.identity/client-id\":\"x\"},\"creationTimestamp\":\"2026-11-22T02:18:23Z\","
                        + "\"name\":\"app\",\"namespace\":\"default\"," + uid + "}}");
        assertThat(send("GET", "/v0/namespaces/default/serviceaccounts", "").body())
                .startsWith("{\"apiVersion\":\"v1\",\"items\":[" + created.body() + ",{")
                .endsWith("],\"kind\":\"List\",\"metadata\":{\"resourceVersion\":\"\"}}");
    }

    @Test
    void createsPodFromManifestInYaml() throws Exception {
        String manifest = """
                apiVersion: v1
                kind: Pod
                metadata: {name: p1}
                spec:
                  nodeName: node-1
                  containers: [{name: c, image: i}]
                """;

        HttpResponse<String> created = send("POST", "/v0/namespaces/default/pods", manifest, "application/yaml");

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.body()).endsWith("\"spec\":{\"nodeName\":\"node-1\",\"serviceAccountName\":\"default\"}}");
    }

    @Test
    void deletesAndThenKnowsItNoMore() throws Exception {
        send("POST", "/v0/nodes", "{\"metadata\":{\"name\":\"node-1\"}}");

        assertThat(send("DELETE", "/v0/nodes/node-1", "").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", "/v0/nodes/node-1", "").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesObjectOfAnotherKindOrNamespace() throws Exception {
        assertThat(send("POST", "/v0/namespaces/default/pods", "{\"apiVersion\":\"v1\",\"kind\":\"Secret\"}")
                        .body())
                .contains(
                        "Secret in version \\\"v1\\\" cannot be handled as a Pod: converting (v1.Secret) to (core.Pod):"
                                + " unknown conversion");
        assertThat(send("POST", "/v0/namespaces/default/pods", "{\"metadata\":{\"name\":\"p\",\"namespace\":\"x\"}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("GET", "/v0/namespaces/nowhere/pods", "").statusCode()).isEqualTo(404);
    }

    @Test
    void showsIssuerAndKeysWithoutTheirPrivateHalves() throws Exception {
        String kid = server.keys().active().orElseThrow().id();

        assertThat(send("GET", "/v0/issuer", "").body())
                .isEqualTo("{\"name\":\"default\",\"issuer\":\"https://issuer.test.local/\","
                        + "\"jwksUri\":\"https://issuer.test.local/openid/v1/jwks\","
                        + "\"audiences\":[\"https://issuer.test.local/\"],\"awkward\":[],"
                        + "\"keys\":[{\"kid\":\"" + kid
                        + "\",\"alg\":\"ES256\",\"phase\":\"signing\",\"canSign\":true}]}");
    }

    @Test
    void givesTokensLikeTheApi() throws Exception {
        HttpResponse<String> answer = send(
                "POST", "/v0/namespaces/default/serviceaccounts/default/token", "{\"spec\":{\"audiences\":[\"a\"]}}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).startsWith("{\"kind\":\"TokenRequest\",");
    }

    private static String uidOf(String body) {
        return body.replaceAll(".*\"uid\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        return send(method, path, body, "application/json");
    }

    private HttpResponse<String> send(String method, String path, String body, String contentType) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + shell.port(admin) + path))
                        .header("Content-Type", contentType)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
