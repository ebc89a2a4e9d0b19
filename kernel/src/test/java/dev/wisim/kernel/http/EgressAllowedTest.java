package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.wisim.kernel.http.RawConnection.RawAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What the egress does with destinations that are allowed: it really connects. */
class EgressAllowedTest {

    @Test
    void tunnelsBytesInBothDirectionsUntilEachEnds() throws Exception {
        byte[] much = "x".repeat(3_000_000).getBytes(StandardCharsets.US_ASCII);
        try (ServerSocket outside = outside();
                EgressShell shell = new EgressShell("127.0.0.1:" + outside.getLocalPort());
                RawConnection client = tunnel(shell, outside);
                Socket server = outside.accept()) {
            // The server answers only when the client has said all: half of the tunnel is closed by then.
            CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> echoLength(server));
            client.send(much).endOfInput();

            assertThat(received.get()).isEqualTo(much.length);
            assertThat(client.readAll()).isEqualTo("3000000 bytes");
            assertThat(shell.journal())
                    .containsExactly("egress CONNECT 127.0.0.1:" + outside.getLocalPort() + " 200 to outside");
        }
    }

    @Test
    void endsTheOtherHalfWhenTheClientGoesAway() throws Exception {
        try (ServerSocket outside = outside();
                EgressShell shell = new EgressShell("127.0.0.1:*")) {
            RawConnection client = tunnel(shell, outside);
            try (Socket server = outside.accept()) {
                server.setSoTimeout(20_000);
                client.close();

                assertThat(server.getInputStream().read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void leavesNoThreadAndNoSocketBehind() throws Exception {
        List<String> before = egressThreads();
        try (ServerSocket outside = outside()) {
            EgressShell shell = new EgressShell("127.0.0.1:*");
            try (RawConnection client = tunnel(shell, outside);
                    Socket server = outside.accept()) {
                server.setSoTimeout(20_000);
                shell.close();

                assertThat(server.getInputStream().read()).isEqualTo(-1);
                assertThat(client.closed()).isTrue();
            }
        }
        await().untilAsserted(() -> assertThat(egressThreads()).isEqualTo(before));
    }

    @Test
    void passesARequestInPlainTextOn() throws Exception {
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            byte[] body = (exchange.getRequestURI() + " "
                            + exchange.getRequestHeaders().getFirst("Host") + " "
                            + exchange.getRequestHeaders().keySet().stream()
                                    .anyMatch(name -> name.startsWith("Forwarded")))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(418, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        outside.start();
        int port = outside.getAddress().getPort();
        try (EgressShell shell = new EgressShell("127.0.0.1:" + port)) {
            HttpResponse<String> answer = shell.get("http://127.0.0.1:" + port + "/path?query=1");

            assertThat(answer.statusCode()).isEqualTo(418);
            assertThat(answer.body()).isEqualTo("/path?query=1 127.0.0.1:" + port + " false");
            await().untilAsserted(() -> assertThat(shell.journal())
                    .containsExactly("egress GET http://127.0.0.1:" + port + "/path?query=1 418 to outside"));
        } finally {
            outside.stop(0);
        }
    }

    @Test
    void saysWhyAnAllowedDestinationCannotBeReached() throws Exception {
        int closed;
        try (ServerSocket socket = outside()) {
            closed = socket.getLocalPort();
        }
        try (EgressShell shell = new EgressShell("127.0.0.1:*", "nowhere.invalid:443")) {
            assertThat(shell.get("http://127.0.0.1:" + closed + "/").statusCode())
                    .isEqualTo(502);
            RawAnswer refused = answer(shell, "127.0.0.1:" + closed);
            RawAnswer unresolved = answer(shell, "nowhere.invalid:443");

            assertThat(refused.status()).isEqualTo(502);
            assertThat(refused.body()).isEqualTo("127.0.0.1:" + closed + " cannot be reached: Connection refused.\n");
            assertThat(unresolved.status()).isEqualTo(502);
            assertThat(unresolved.body())
                    .isEqualTo("nowhere.invalid:443 cannot be reached: its name does not resolve.\n");
            assertThat(shell.lastExchange().notes()).containsEntry("refusal", "UNREACHABLE");
        }
    }

    private static RawAnswer answer(EgressShell shell, String destination) throws IOException {
        try (RawConnection connection = shell.connect()) {
            return connection
                    .send("CONNECT " + destination + " HTTP/1.1\r\nHost: " + destination + "\r\n\r\n")
                    .answer();
        }
    }

    private static RawConnection tunnel(EgressShell shell, ServerSocket to) throws IOException {
        RawConnection connection = shell.connect();
        String destination = "127.0.0.1:" + to.getLocalPort();
        RawAnswer answer = connection
                .send("CONNECT " + destination + " HTTP/1.1\r\nHost: " + destination + "\r\n\r\n")
                .answer();
        assertThat(answer.status()).isEqualTo(200);
        return connection;
    }

    private static ServerSocket outside() throws IOException {
        ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static int echoLength(Socket server) {
        try {
            InputStream in = server.getInputStream();
            int length = in.readAllBytes().length;
            server.getOutputStream().write((length + " bytes").getBytes(StandardCharsets.US_ASCII));
            server.shutdownOutput();
            return length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> egressThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("wisim-egress") || name.startsWith("proxy-client"))
                .sorted()
                .toList();
    }
}
