package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.wisim.kernel.http.RawConnection.RawAnswer;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The egress that allows nothing: what leads to a surface, and what is refused. */
class EgressTest {

    private EgressShell shell;

    @BeforeEach
    void start() {
        shell = new EgressShell();
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    @ParameterizedTest
    @CsvSource({
        "https://named.example/hello,        named.example,        named",
        "https://region.named.example/hello, region.named.example, named",
        "https://bare.example/hello,         bare.example,         bare"
    })
    void tunnelsANameOfASurfaceOnPort443(String url, String host, String surface) throws Exception {
        HttpResponse<String> answer = shell.get(url);

        assertThat(answer.body()).isEqualTo("hello");
        assertThat(shell.journal())
                .containsExactly("egress CONNECT " + host + ":443 200 to named", surface + " GET /hello 200");
    }

    @ParameterizedTest
    @CsvSource({
        "http://named.example/hello, named",
        "http://named.example:80/hello, named",
        "http://bare.example/hello, bare"
    })
    void handsARequestInPlainTextToTheSurfaceThatItNames(String url, String surface) throws Exception {
        assertThat(shell.get(url).body()).isEqualTo("hello");
        assertThat(shell.journal()).containsExactly(surface + " GET /hello 200");
    }

    @Test
    void speaksPlainTextInsideATunnelToPort80() throws IOException {
        try (RawConnection connection = shell.connect()) {
            int tunnel = connection.send(connect("named.example:80")).answer().status();
            RawAnswer answer = connection
                    .send("GET /hello HTTP/1.1\r\nHost: named.example\r\n\r\n")
                    .answer();

            assertThat(tunnel).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Named.EXAMPLE:443", "named.example.:443"})
    void knowsANameInAnyCaseAndWithADotAtItsEnd(String destination) throws IOException {
        try (RawConnection connection = shell.connect()) {
            assertThat(connection.send(connect(destination)).answer().status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"named.example", "named.example:443", "elsewhere.example"})
    void goesByTheRequestLineWhateverTheHostHeaderSays(String host) throws IOException {
        try (RawConnection connection = shell.connect()) {
            connection.send("CONNECT named.example:443 HTTP/1.1\r\nHost: " + host + "\r\n\r\n");

            assertThat(connection.answer().status()).isEqualTo(200);
        }
        try (RawConnection connection = shell.connect()) {
            connection.send("GET http://named.example/hello HTTP/1.1\r\nHost: " + host + "\r\n\r\n");

            assertThat(connection.answer().body()).isEqualTo("hello");
        }
    }

    @Test
    void letsItsOwnListenersThroughByAnyLoopbackName() throws Exception {
        assertThat(shell.get("https://localhost:" + shell.tlsPort() + "/hello").body())
                .isEqualTo("hello");
        assertThat(shell.get("http://127.0.0.1:" + shell.plainPort() + "/hello").body())
                .isEqualTo("hello");
        assertThat(shell.journal())
                .containsExactly(
                        "egress CONNECT localhost:" + shell.tlsPort() + " 200 to named",
                        "named GET /hello 200",
                        "bare GET /hello 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign.example:443", "foreign.example:80", "[2001:db8::1]:443", "named.example.evil:443"})
    void refusesATunnelToElsewhereAndJournalsIt(String destination) throws IOException {
        try (RawConnection connection = shell.connect()) {
            RawAnswer answer = connection.send(connect(destination)).answer();

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.headers()).contains("Content-Type: text/plain; charset=utf-8", "Connection: close");
            assertThat(answer.body())
                    .isEqualTo(destination + " is outside, and nothing leaves this machine: no surface here answers for"
                            + " it. To let clients connect there really, add \"" + destination
                            + "\" to the setting egress.allow.\n");
            assertThat(connection.closed()).isTrue();
        }
        assertThat(shell.journal()).containsExactly("egress CONNECT " + destination + " 403");
        assertThat(shell.lastExchange().notes()).containsEntry("refusal", "FOREIGN_DESTINATION");
    }

    @Test
    void refusesARequestInPlainTextForElsewhereAndJournalsItsWholeAddress() throws Exception {
        HttpResponse<String> answer = shell.get("http://169.254.169.254/metadata/instance?api-version=1");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("169.254.169.254:80 is outside");
        assertThat(shell.journal())
                .containsExactly("egress GET http://169.254.169.254/metadata/instance?api-version=1 403");
    }

    @Test
    void refusesANameOfASurfaceOnAnyOtherPort() throws Exception {
        HttpResponse<String> answer = shell.get("http://named.example:8443/hello");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("named.example is answered here on the ports 443 and 80, not on 8443.");
    }

    @Test
    void refusesALoopbackPortThatIsNotItsOwn() throws IOException {
        // Port 1 is nobody's: even if something listened there, the egress is no way to it.
        assertThatIOException().isThrownBy(() -> shell.get("https://localhost:1/"));
        assertThat(shell.journal()).containsExactly("egress CONNECT localhost:1 403");
    }

    @Test
    void tellsAClientThatSendsAnHttpsAddressInPlainTextToUseATunnel() throws IOException {
        try (RawConnection connection = shell.connect()) {
            RawAnswer answer = connection
                    .send("POST https://named.example/hello HTTP/1.1\r\nHost: named.example\r\n\r\n")
                    .answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body())
                    .isEqualTo("An https address is reached through a tunnel: send CONNECT named.example:443 and speak"
                            + " TLS inside. This client sent its POST for https://named.example:443 to the proxy in"
                            + " plain text.\n");
        }
        assertThat(shell.journal()).containsExactly("egress POST https://named.example/hello 400");
    }

    @Test
    void tellsThatAListenerSpeaksTls() throws Exception {
        HttpResponse<String> answer = shell.get("http://localhost:" + shell.tlsPort() + "/hello");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("localhost:" + shell.tlsPort() + " speaks TLS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"named.example", "named.example:0"})
    void refusesATunnelWithoutADestination(String target) throws IOException {
        try (RawConnection connection = shell.connect()) {
            RawAnswer answer = connection.send(connect(target)).answer();

            assertThat(answer.status()).isEqualTo(400);
        }
        assertThat(shell.journal()).singleElement().asString().startsWith("egress ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"named.example:65536", ":443", "named.example:https", "/", "a b:443", "http://named.example/"})
    void survivesATunnelToNonsense(String target) throws IOException {
        try (RawConnection connection = shell.connect()) {
            assertThat(connection.send(connect(target)).answer().status()).isBetween(400, 403);
        }
        assertThat(shell.journal()).singleElement().asString().startsWith("egress ");
    }

    @Test
    void saysWhatItIsWhenAskedItself() throws IOException {
        try (RawConnection connection = shell.connect()) {
            RawAnswer answer = connection
                    .send("GET / HTTP/1.1\r\nHost: localhost:" + shell.port() + "\r\n\r\n")
                    .answer();

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).startsWith("This is a forward proxy");
        }
    }

    @Test
    void isNoProxyOnAnyOtherListener() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.plainPort())) {
            assertThat(connection.send(connect("named.example:443")).answer().body())
                    .contains(" by bare ");
        }
    }

    private static String connect(String destination) {
        return "CONNECT " + destination + " HTTP/1.1\r\nHost: " + destination + "\r\n\r\n";
    }
}
