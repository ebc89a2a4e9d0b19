package dev.wisim.scenarios.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.wisim.scenarios.admin.RunningAdmin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdminClientTest {

    @Test
    void seesWhatItWrote() {
        try (RunningAdmin admin = new RunningAdmin()) {
            AdminClient client = new AdminClient(admin.url());
            Identity identity = client.putIdentity(NewIdentity.named("app"));
            Application application = client.createApplication(NewApplication.named("api"));
            CredentialParent ofIdentity = new CredentialParent.OfIdentity(IdentityName.of("app"));
            CredentialParent ofApplication = new CredentialParent.OfApplication(application.appId());
            FederatedCredential one = client.createCredential(ofIdentity, NewFederatedCredential.of("one", "i", "s"));
            FederatedCredential two =
                    client.createCredential(ofApplication, NewFederatedCredential.of("two", "i", "s"));

            assertThat(client.identity(IdentityName.of(identity.clientId()))).isEqualTo(identity);
            assertThat(client.application(application.id())).isEqualTo(application);
            assertThat(client.credentials(ofIdentity)).containsExactly(one);
            assertThat(client.credentials(ofApplication)).containsExactly(two);
        }
    }

    @Test
    void keepsWhateverAUserTypesInsideOneSegment() {
        try (RunningAdmin admin = new RunningAdmin()) {
            AdminClient client = new AdminClient(admin.url());
            String odd = "a/../b?c#d e%2Fö";

            assertThatThrownBy(() -> client.application(odd))
                    .isInstanceOf(AdminRefused.class)
                    .hasMessageStartingWith("Resource '" + odd + "' does not exist");
            assertThat(client.applications(Optional.of("a&b=c"))).isEmpty();
        }
    }

    @Test
    void tellsCodeStatusAndMessageOfARefusal() {
        try (RunningAdmin admin = new RunningAdmin()) {
            assertThatThrownBy(() -> new AdminClient(admin.url()).identity(IdentityName.of("app")))
                    .isInstanceOfSatisfying(AdminRefused.class, refused -> {
                        assertThat(refused.status()).isEqualTo(404);
                        assertThat(refused.code()).isEqualTo("ResourceNotFound");
                    });
        }
    }

    @Test
    void movesTheClockByExactMilliseconds() {
        try (RunningAdmin admin = new RunningAdmin()) {
            ClockReading reading = new AdminClient(admin.url()).advanceClock(Duration.ofMillis(1), Optional.empty());

            assertThat(reading.now()).isEqualTo("2026-11-22T18:00:00.001Z");
            assertThat(admin.clock().instant()).isEqualTo(RunningAdmin.START.plusMillis(1));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | <html>hello</html>",
                "200 | null",
                "404 | not found",
                "404 | {}",
                "404 | {\"error\":\"no\"}",
                "302 | moved"
            })
    void takesWhateverSpeaksAnotherLanguageForNoSandbox(int status, String body) throws IOException {
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        stranger.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + stranger.getAddress().getPort());

            assertThatThrownBy(() -> new AdminClient(url).clock())
                    .isInstanceOf(AdminUnreachable.class)
                    .hasMessageStartingWith("no sandbox answers at " + url + " (what answers there is not a sandbox");
        } finally {
            stranger.stop(0);
        }
    }

    @Test
    void takesAConnectionThatBreaksForNoSandbox() throws IOException {
        CompletableFuture<Void> hangsUp;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            hangsUp = CompletableFuture.runAsync(() -> hangUp(server));

            assertThatThrownBy(() -> new AdminClient(URI.create("http://127.0.0.1:" + server.getLocalPort())).clock())
                    .isInstanceOf(AdminUnreachable.class);
        }
        hangsUp.join();
    }

    /** On every caller, until the server is closed: the JDK's client tries once more by itself. */
    private static void hangUp(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read();
            } catch (IOException e) {
                assertThat(server.isClosed()).isTrue();
            }
        }
    }
}
