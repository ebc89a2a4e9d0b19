package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.RawConnection.RawAnswer;
import dev.wisim.kernel.journal.Exchange;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every failure, whatever the listener speaks. */
abstract class FailureContract {

    private final Surface surface = TestSurfaces.named("one");
    private TestShell shell;
    private RawConnection connection;

    abstract TestShell start(Surface surface);

    abstract RawConnection connect(int port) throws IOException;

    @BeforeEach
    void open() throws IOException {
        shell = start(surface);
        connection = connect(shell.port(surface));
    }

    @AfterEach
    void close() throws IOException {
        connection.close();
        shell.close();
    }

    @Test
    void saysInItsDialectThatNoRouteHasThePath() throws IOException {
        RawAnswer answer = connection.send(request("GET", "/nowhere?a=b")).answer();

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).startsWith("UnknownRoute by one ");
        assertThat(journalled().path()).isEqualTo("/nowhere?a=b");
    }

    @Test
    void writesTheAnswersHeadersInTheirOrderAndNoOthers() throws IOException {
        RawAnswer answer = connection.send(request("GET", "/nowhere")).answer();

        assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 404 Not Found");
        assertThat(answer.headersButDate())
                .containsExactly(
                        "Content-Type: text/x-failure",
                        "x-first: 1",
                        "x-again: a",
                        "x-again: b",
                        "Content-Length: " + answer.body().length());
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,     /things,  '[POST, DELETE]'",
        "HEAD,    /hello,   [GET]",
        "OPTIONS, /hello,   [GET]",
        "TRACE,   /hello,   [GET]",
        "BREW,    /hello,   [GET]",
        "GET,     /headed,  [HEAD]",
        "POST,    /any/echo,[GET]"
    })
    void saysWhichMethodsThePathHas(String method, String path, String allowed) throws IOException {
        connection.send(request(method, path));
        RawAnswer answer = method.equals("HEAD") ? connection.answerToHead() : connection.answer();

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).startsWith(method.equals("HEAD") ? "" : "WrongMethod " + allowed);
        assertThat(journalled().notes().get("allowed")).hasToString(allowed);
        assertThat(connection.send(request("GET", "/hello")).answer().body()).isEqualTo("hello");
    }

    @Test
    void doesNotBelieveAMethodOverride() throws IOException {
        String lines =
                "POST /hello HTTP/1.1\r\nHost: localhost\r\nX-HTTP-Method-Override: GET\r\nContent-Length: 0\r\n\r\n";

        assertThat(connection.send(lines).answer().status()).isEqualTo(405);
    }

    @Test
    void keepsTheConnectionAfterARefusalWhoseBodyNobodyRead() throws IOException {
        RawAnswer refused = connection
                .send("POST /refuse HTTP/1.1\r\nHost: localhost\r\nContent-Length: 11\r\n\r\n")
                .send("hello world")
                .answer();

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers()).noneMatch(line -> line.startsWith("x-dropped") || line.startsWith("Connection"));
        assertThat(journalled().notes()).containsEntry("refusal", "NO").containsEntry("text", "No, because of a rule.");
        assertThat(connection.send(request("GET", "/hello")).answer().body()).isEqualTo("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/crash", "/error", "/half"})
    void tellsNothingOfACrash(String path) throws IOException {
        RawAnswer answer = connection.send(request("GET", path)).answer();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).startsWith("Crash by one ").doesNotContain("secret");
        assertThat(journalled().notes().get("crash").toString()).contains("secret cause");
        assertThat(connection.send(request("GET", "/hello")).answer().body()).isEqualTo("hello");
    }

    @Test
    void breaksOffAnAnswerThatCannotBeFinished() throws IOException {
        connection.send(request("GET", "/broken-off"));

        assertThat(connection.readAll()).contains("half").doesNotContain("\r\n0\r\n");
        assertThat(journalled().notes().get("crash").toString()).contains("secret cause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET\r\n\r\n",
                "GET /hello\r\n\r\n",
                "GET /hello HTTP/9.9\r\n\r\n",
                "GET /hello HTTP/1.1\r\n\r\n",
                "GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /hello HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
                "GET /hello HTTP/1.1\r\nHost: localhost\r\nbad name: 1\r\n\r\n",
                "POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "GET /%zz/echo HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%/echo HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%ff/echo HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%u0041/echo HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /../.. HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET hello HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
            })
    void saysInItsDialectThatARequestIsMalformed(String request) throws IOException {
        RawAnswer answer = connection.send(request).answer();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Malformed by one ");
        assertThat(journalled().status()).isEqualTo(400);
        assertThat(journalled().notes().get("failure").toString()).startsWith("malformed: ");
    }

    @Test
    void saysInItsDialectThatAChunkIsMalformed() throws IOException {
        String head = "POST /length HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

        RawAnswer answer = connection.send(head + "zz\r\nhello\r\n0\r\n\r\n").answer();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Malformed by one ");
        assertThat(journalled().path()).isEqualTo("/length");
    }

    @Test
    void takesAClientThatGoesAwayInItsBodyForMalformedAndNotForACrash() throws IOException {
        RawAnswer answer = connection
                .send("POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nfew")
                .endOfInput()
                .answer();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(journalled().notes()).doesNotContainKey("crash");
    }

    @ParameterizedTest
    @CsvSource({
        "/a//b, 404",
        "/a/../hello, 404",
        "/a/..;/hello, 404",
        "/a%2Fb/c, 404",
        "/hello/, 404",
        "/HELLO, 404",
        "/WEB-INF/web.xml, 404",
        "/hello?, 200",
        "/hello?a=%zz, 200",
        "//doubled, 200",
        "/a%2Fb/echo, 200",
        "/a%25b/echo, 200",
        "/a.b/echo, 200",
        "http://localhost/hello, 200",
        "/a;x=y/echo, 200",
        "/a\\b, 400"
    })
    void routesThePathAsItWasSent(String target, int status) throws IOException {
        RawAnswer answer = connection.send(request("GET", target)).answer();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers())
                .contains(status == 200 ? "Content-Length: " + answer.body().length() : "x-first: 1");
        assertThat(journalled().status()).isEqualTo(status);
    }

    @Test
    void hasNoRouteForAQuestionAboutTheServerItself() throws IOException {
        RawAnswer answer = connection.send(request("OPTIONS", "*")).answer();

        assertThat(answer.body()).startsWith("UnknownRoute by one ");
        assertThat(journalled().path()).isEqualTo("*");
    }

    @Test
    void refusesHeadersThatAreTooLargeInItsDialect() throws IOException {
        String large = "x".repeat(Limits.DEFAULT.headerBytes());

        RawAnswer answer = connection
                .send("GET /hello HTTP/1.1\r\nHost: localhost\r\nx-large: " + large + "\r\n\r\n")
                .answer();

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.body()).startsWith("HeadersTooLarge by one ");
        assertThat(journalled().status()).isEqualTo(431);
    }

    @Test
    void refusesHeadersThatAreTooManyInItsDialect() throws IOException {
        String many = "a:\r\n".repeat(10_000);

        RawAnswer answer = connection
                .send("GET /hello HTTP/1.1\r\nHost: localhost\r\n" + many + "\r\n")
                .answer();

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.body()).startsWith("HeadersTooLarge by one ");
        assertThat(journalled().status()).isEqualTo(431);
    }

    @Test
    void refusesATargetThatIsTooLongInItsDialect() throws IOException {
        String large = "x".repeat(Limits.DEFAULT.headerBytes());

        RawAnswer answer = connection.send(request("GET", "/" + large)).answer();

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.body()).startsWith("UriTooLong by one ");
        assertThat(journalled().status()).isEqualTo(414);
    }

    @Test
    void readsHeadersThatNearlyFillTheLimit() throws IOException {
        String large = "x".repeat(Limits.DEFAULT.headerBytes() - 200);

        RawAnswer answer = connection
                .send("GET /hello HTTP/1.1\r\nHost: localhost\r\nx-large: " + large + "\r\n\r\n")
                .answer();

        assertThat(answer.body()).isEqualTo("hello");
    }

    private Exchange journalled() {
        List<Exchange> exchanges = shell.journal().since(0, 10);
        assertThat(exchanges).hasSizeBetween(1, 2);
        return exchanges.get(0);
    }

    private static String request(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
}
