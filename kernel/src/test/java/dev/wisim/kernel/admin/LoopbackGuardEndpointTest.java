package dev.wisim.kernel.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.http.TestShell;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackGuardEndpointTest {

    private final AtomicInteger writes = new AtomicInteger();
    private final List<Route> routes = List.of(
            Route.get("/v0/apples", "List apples.", String.class, context -> context.result("apples")),
            JsonEndpoint.command("/v0/apples", "Pick apples.", call -> writes.incrementAndGet()));
    private final Surface surface = new Surface(
            "admin",
            host -> false,
            Limits.DEFAULT,
            false,
            () -> new UUID(0, 0),
            new AdminDialect(entry -> Optional.empty(), routes),
            LoopbackGuardEndpoint.guard(routes, Set.of("wisim.test")));
    private final TestShell shell = TestShell.plain(surface);

    @AfterEach
    void stop() {
        shell.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8440",
                "localhost.",
                "wisim.localhost",
                "127.0.0.1",
                "127.8.9.10:1",
                "[::1]:8440",
                "[0:0:0:0:0:0:0:1]",
                "wisim.test:8440"
            })
    void answersForNamesOfThisMachine(String host) throws IOException {
        assertThat(send("GET", "Host: " + host)).contains("200 OK").endsWith("apples");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "notlocalhost",
                "128.0.0.1",
                "10.0.0.1",
                "1",
                "[::2]",
                "[fe80::1]",
                "wisim.test.evil.example"
            })
    void refusesAHostNameThatADnsServerElsewhereMayHaveMade(String host) throws IOException {
        assertThat(send("POST", "Host: " + host)).contains("403 Forbidden").contains("\"ForeignHost\"");
        assertThat(writes).hasValue(0);
    }

    @Test
    void refusesAForeignHostInTheRequestTarget() throws IOException {
        String answer = sendTo("http://evil.example/v0/apples", "GET", "Host: localhost");

        assertThat(answer).doesNotContain("200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "http://127.0.0.1", "https://[::1]:9000", "http://wisim.test"})
    void answersPagesOfThisMachine(String origin) throws IOException {
        assertThat(send("POST", "Host: localhost", "Origin: " + origin)).contains("204 No Content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "%%", ""})
    void refusesPagesFromElsewhere(String origin) throws IOException {
        assertThat(send("POST", "Host: localhost", "Origin: " + origin))
                .contains("403 Forbidden")
                .contains("\"ForeignOrigin\"");
        assertThat(writes).hasValue(0);
    }

    @Test
    void refusesACrossSiteWriteThatTellsNoOrigin() throws IOException {
        assertThat(send("POST", "Host: localhost", "Sec-Fetch-Site: cross-site"))
                .contains("403 Forbidden");
        assertThat(writes).hasValue(0);
    }

    @Test
    void letsALinkOnAnotherSiteLeadToARead() throws IOException {
        assertThat(send("GET", "Host: localhost", "Sec-Fetch-Site: cross-site")).contains("200 OK");
    }

    private String send(String method, String... headers) throws IOException {
        return sendTo("/v0/apples", method, headers);
    }

    private String sendTo(String target, String method, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), shell.port(surface))) {
            String request = method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
