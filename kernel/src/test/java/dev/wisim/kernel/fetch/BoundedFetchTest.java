package dev.wisim.kernel.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wisim.kernel.http.Answer;
import dev.wisim.kernel.http.Limits;
import dev.wisim.kernel.http.OpenExchange;
import dev.wisim.kernel.http.Route;
import dev.wisim.kernel.http.SelfSignedTls;
import dev.wisim.kernel.http.Surface;
import dev.wisim.kernel.http.TestShell;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedFetchTest {

    private static final SelfSignedTls TLS = SelfSignedTls.forNames("issuer.example");

    private final AtomicInteger requests = new AtomicInteger();
    private final Surface surface = new Surface(
            "server",
            host -> true,
            Limits.DEFAULT,
            false,
            () -> new UUID(0, 0),
            (failure, exchange) -> Answer.of(404, "text/plain", List.of(), failure.toString()),
            List.of(
                    Route.get("/host", "", Void.class, context -> {
                        requests.incrementAndGet();
                        context.header("Cache-Control", "private, max-age=60")
                                .result(OpenExchange.of(context).header("Host").orElse("none"));
                    }),
                    Route.get("/long", "", Void.class, context -> context.result("x".repeat(1_001))),
                    Route.get(
                            "/moved",
                            "",
                            Void.class,
                            context -> context.status(302).header("Location", context.queryParam("to")))));
    private final TestShell server = TestShell.tls(TLS.server(), surface);
    private final BoundedFetch fetch = new BoundedFetch(Duration.ofSeconds(5), 1_000, TLS.client());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void connectsElsewhereUnderTheNameOfTheUrl() throws FetchFailed {
        FetchedDocument document = fetch.get(URI.create("https://issuer.example/host"), Map.of(), elsewhere());

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.text()).isEqualTo("issuer.example");
        assertThat(document.maxAge()).contains(Duration.ofSeconds(60));
    }

    @Test
    void connectsElsewhereForOnePortAndKeepsThePortInHost() throws FetchFailed {
        assertThat(fetch.get(URI.create("https://issuer.example:6443/host"), Map.of(), elsewhere())
                        .text())
                .isEqualTo("issuer.example:6443");
    }

    /** The certificate is good for the address that is called, but not for the name that is asked for. */
    @Test
    void checksTheCertificateForTheNameOfTheUrlAndForNoOther() {
        assertThatExceptionOfType(FetchFailed.class)
                .isThrownBy(() -> fetch.get(URI.create("https://elsewhere.example/host"), Map.of(), elsewhere()))
                .withMessageContaining("elsewhere.example");
        assertThat(requests).hasValue(0);
    }

    @Test
    void followsARedirectWithinReachOnly() throws FetchFailed {
        Reach here = new Reach(1, url -> url.getPort() == server.port(surface), address -> address);

        assertThat(fetch.get(server.uri(surface, "/moved?to=/host"), Map.of(), here)
                        .status())
                .isEqualTo(200);
        assertThatExceptionOfType(FetchFailed.class)
                .isThrownBy(() -> fetch.get(server.uri(surface, "/moved?to=https://localhost:1/"), Map.of(), here))
                .withMessage("https://localhost:1/ is none of the addresses that may be called, so it was not called");
        assertThatExceptionOfType(FetchFailed.class)
                .isThrownBy(() -> fetch.get(server.uri(surface, "/moved?to=/moved?to=/host"), Map.of(), here))
                .withMessageEndingWith(" redirected more than 1 times");
        assertThatExceptionOfType(FetchFailed.class)
                .isThrownBy(() -> fetch.get(URI.create("http://localhost:1/"), Map.of(), here))
                .withMessageEndingWith("so it was not called");
    }

    @Test
    void hangsUpOnTooLongABody() {
        assertThatExceptionOfType(FetchFailed.class)
                .isThrownBy(() -> fetch.get(server.uri(surface, "/long"), Map.of(), Reach.ANYWHERE))
                .withMessageEndingWith("failed: its body is longer than 1000 bytes");
    }

    @Test
    void hangsUpOnHeadersWithoutEnd() throws IOException {
        try (ServerSocket hostile = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> sendHeaders(hostile), "hostile");
            thread.setDaemon(true);
            thread.start();
            URI url = URI.create("http://localhost:" + hostile.getLocalPort() + "/");

            assertThatExceptionOfType(FetchFailed.class)
                    .isThrownBy(() -> fetch.get(url, Map.of(), Reach.ANYWHERE))
                    .withMessageStartingWith("GET " + url + " failed: ");
        }
    }

    @Test
    void leavesNoThreadBehind() throws FetchFailed {
        for (int i = 0; i < 3; i++) {
            fetch.get(server.uri(surface, "/host"), Map.of(), Reach.ANYWHERE);
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                        .extracting(Thread::getName)
                        .noneMatch(name -> name.startsWith("fetch")));
    }

    private static void sendHeaders(ServerSocket hostile) {
        try (Socket client = hostile.accept()) {
            OutputStream out = client.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] header = ("X: " + "x".repeat(1_000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            while (true) {
                out.write(header);
            }
        } catch (IOException hungUp) {
            // As it should.
        }
    }

    private Reach elsewhere() {
        return Reach.ANYWHERE.dialling(named -> InetSocketAddress.createUnresolved("127.0.0.1", server.port(surface)));
    }
}
