package dev.wisim.scenarios.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxEndpointTest {

    private final RunningAdmin admin = new RunningAdmin();
    private final PlainHttp http = new PlainHttp(admin.url());

    @AfterEach
    void stop() {
        admin.close();
    }

    @Test
    void saysThatItIsReadyAndWhatItIs() {
        assertThat(http.get("/v0/health").body()).isEqualTo("{\"status\":\"ready\"}");
        assertThat(http.get("/v0/version").body())
                .isEqualTo("{\"wisim\":\"0.1.0\",\"java\":\"17.0.1\",\"crypto\":\"JDK 17.0.1\"}");
        assertThat(http.get("/v0/environment").body())
                .isEqualTo("{\"variables\":{\"WISIM_ADMIN_URL\":\"http://127.0.0.1:8440\"}}");
    }

    @Test
    void servesTheCommittedDescription() throws IOException {
        assertThat(http.get("/v0/openapi.json").body())
                .isEqualTo(Files.readString(Path.of("..", "docs", "openapi.json")));
    }

    @Test
    void resetsEveryStore() {
        http.post("/v0/identities", "{\"name\":\"app\"}");
        admin.clock().advance(Duration.ofHours(1));

        assertThat(http.post("/v0/reset", "").status()).isEqualTo(204);

        assertThat(admin.clock().instant()).isEqualTo(RunningAdmin.START);
        assertThat(http.get("/v0/identities").body()).isEqualTo("{\"value\":[]}");
        assertThat(admin.facts()).isZero();
    }

    @Test
    void refusesAResetThatSaysMore() {
        http.post("/v0/identities", "{\"name\":\"app\"}");

        assertThat(http.post("/v0/reset", "{\"only\":\"clock\"}").failure()).isEqualTo("400 UnknownMember");
        assertThat(http.post("/v0/reset?only=clock", "").failure()).isEqualTo("400 UnknownParameter");
        assertThat(admin.facts()).isPositive();
    }

    @Test
    void hintsAtTheRoutesThatThereAre() {
        assertThat(http.get("/identities").failure()).isEqualTo("404 UnknownRoute");
        assertThat(http.get("/v0/identity").body()).contains("/v0/identities,").contains("/v0/openapi.json");
        assertThat(http.get("/v0/reset").failure()).isEqualTo("405 MethodNotAllowed");
    }

    @Test
    void speaksKubernetesWordsForTheIssuersObjects() {
        assertThat(http.post("/v0/namespaces/default/serviceaccounts/none/token", "{}")
                        .body())
                .isEqualTo(
                        "{\"error\":{\"code\":\"NotFound\",\"message\":\"serviceaccounts \\\"none\\\" not found\"}}");
    }

    @Test
    void isBehindTheGuard() throws IOException {
        assertThat(rawReset("Host: evil.example")).contains("403").contains("ForeignHost");
        assertThat(rawReset("Host: localhost\r\nOrigin: https://evil.example"))
                .contains("403")
                .contains("ForeignOrigin");
        assertThat(rawReset("Host: wisim.test")).contains("204");
    }

    private String rawReset(String headers) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), admin.url().getPort())) {
            String request =
                    "POST /v0/reset HTTP/1.1\r\n" + headers + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
