package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.http.RawConnection.RawAnswer;
import dev.wisim.kernel.journal.Exchange;
import dev.wisim.kernel.journal.Journal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HttpShellTest {

    private final Surface surface = TestSurfaces.named("one");

    @Test
    void writesLengthStatusAndNoHeaderThatNobodyAskedFor() throws IOException {
        try (TestShell shell = TestShell.plain(surface);
                RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer hello = connection.send(request("GET", "/hello")).answer();
            RawAnswer silent = connection.send(request("GET", "/silent")).answer();
            RawAnswer created = connection.send(request("POST", "/things")).answer();
            RawAnswer deleted = connection.send(request("DELETE", "/things")).answer();

            assertThat(hello.headersButDate()).containsExactly("Content-Length: 5");
            assertThat(silent.headersButDate()).containsExactly("Content-Length: 0");
            assertThat(created.statusLine()).isEqualTo("HTTP/1.1 201 Created");
            assertThat(deleted.statusLine()).isEqualTo("HTTP/1.1 204 No Content");
            assertThat(deleted.headersButDate()).isEmpty();
        }
    }

    @Test
    void sendsTheHeadersOfAHeadRouteWithoutItsBody() throws IOException {
        try (TestShell shell = TestShell.plain(surface);
                RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer headed = connection.send(request("HEAD", "/headed")).answerToHead();
            RawAnswer refused = connection.send(request("HEAD", "/hello")).answerToHead();
            RawAnswer asterisk = connection.send(request("HEAD", "/nowhere")).answerToHead();
            RawAnswer next = connection.send(request("GET", "/hello")).answer();

            assertThat(headed.headersButDate()).containsExactly("Content-Length: 6");
            assertThat(refused.headers()).noneMatch("Content-Length: 0"::equals);
            assertThat(asterisk.status()).isEqualTo(404);
            assertThat(next.body()).isEqualTo("hello");
        }
    }

    @Test
    void hangsUpOnOneSurfacesClientsAndAnswersThemWhenTheyComeAgain() throws IOException {
        Surface other = TestSurfaces.named("two");
        try (TestShell shell = TestShell.plain(surface, other);
                RawConnection cut = RawConnection.plain(shell.port(surface));
                RawConnection kept = RawConnection.plain(shell.port(other))) {
            assertThat(cut.send(request("GET", "/hello")).answer().status()).isEqualTo(200);
            assertThat(kept.send(request("GET", "/hello")).answer().status()).isEqualTo(200);

            shell.hangUp(surface);

            assertThat(cut.closed()).isTrue();
            assertThat(kept.send(request("GET", "/hello")).answer().status()).isEqualTo(200);
            try (RawConnection again = RawConnection.plain(shell.port(surface))) {
                assertThat(again.send(request("GET", "/hello")).answer().status())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void letsAnEndpointWriteItsBodyByItself() throws IOException {
        try (TestShell shell = TestShell.plain(surface);
                RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection.send(request("GET", "/stream")).answer();

            assertThat(answer.body()).isEqualTo("streamed");
        }
    }

    @Test
    void decodesPathParameters() throws Exception {
        try (TestShell shell = TestShell.plain(surface)) {
            HttpResponse<String> answer = get(shell, "/contoso%2F%C3%A4%20+/echo");

            assertThat(answer.body()).isEqualTo("contoso/ä +");
        }
    }

    @Test
    void writesTextAsUtf8WithoutAddingACharset() throws Exception {
        try (TestShell shell = TestShell.plain(surface)) {
            HttpResponse<String> answer = get(shell, "/text/%E2%82%AC");

            assertThat(answer.body()).isEqualTo("€");
            assertThat(answer.headers().firstValue("content-type")).contains("text/plain");
        }
    }

    @Test
    void journalsWhatEveryRequestSawOfTheClock() throws Exception {
        try (TestShell shell = TestShell.plain(surface)) {
            String body = get(shell, "/nowhere").body();

            assertThat(shell.journal().since(0, 10)).singleElement().satisfies(exchange -> {
                assertThat(body).isEqualTo("UnknownRoute by one " + exchange.id());
                assertThat(exchange.at()).isEqualTo(TestShell.NOW);
                assertThat(exchange.method()).isEqualTo("GET");
            });
        }
    }

    @Test
    void givesABareAnswerWhenTheDialectItselfFails() throws Exception {
        Surface mute = TestSurfaces.speaking((failure, exchange) -> {
            throw new IllegalStateException("secret");
        });

        try (TestShell shell = TestShell.plain(mute);
                RawConnection connection = RawConnection.plain(shell.port(mute))) {
            RawAnswer inside = connection.send(request("GET", "/nowhere")).answer();
            RawAnswer before = connection.send("nonsense\r\n\r\n").answer();

            assertThat(inside.status()).isEqualTo(500);
            assertThat(inside.headersButDate()).containsExactly("Content-Length: 0");
            assertThat(before.status()).isEqualTo(500);
            assertThat(before.body()).isEmpty();
            assertThat(shell.journal().since(0, 10))
                    .extracting(Exchange::status)
                    .containsExactly(500, 500);
        }
    }

    @Test
    void journalsEachOfAThousandConcurrentRequestsOnce() {
        HttpClient client = HttpClient.newHttpClient();

        try (TestShell shell = TestShell.plain(surface)) {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 1_000)
                    .mapToObj(i -> HttpRequest.newBuilder(
                                    shell.uri(surface, i % 2 == 0 ? "/hello?" + i : "/nowhere?" + i))
                            .build())
                    .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                    .toList();
            answers.forEach(CompletableFuture::join);

            List<Exchange> exchanges = shell.journal().since(0, 2_000);
            assertThat(exchanges)
                    .extracting(Exchange::path)
                    .doesNotHaveDuplicates()
                    .hasSize(1_000);
            assertThat(exchanges).extracting(Exchange::id).doesNotHaveDuplicates();
            assertThat(exchanges)
                    .filteredOn(exchange -> exchange.status() == 404)
                    .hasSize(500);
        }
    }

    @Test
    void namesSurfaceHostAndPortWhenAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Surface other = TestSurfaces.named("other");
            HttpShell shell = new HttpShell(
                    () -> TestShell.NOW,
                    new Journal(10),
                    List.of(
                            new Listener(other, "127.0.0.1", 0, Optional.empty()),
                            new Listener(surface, "127.0.0.1", taken.getLocalPort(), Optional.empty())));

            assertThatThrownBy(shell::start)
                    .isInstanceOf(PortTaken.class)
                    .hasMessage("The surface 'one' cannot listen on 127.0.0.1, port " + taken.getLocalPort()
                            + ": Address already in use. Choose another port, or 'auto' for a free one.");
            assertThat(shell.port(other)).isNegative();
        }
    }

    @Test
    void saysWhichSurfaceHasAnAddressThatIsNotOurs() {
        HttpShell shell = new HttpShell(
                () -> TestShell.NOW, new Journal(10), List.of(new Listener(surface, "192.0.2.1", 0, Optional.empty())));

        assertThatThrownBy(shell::start).isInstanceOf(PortTaken.class).hasMessageContaining("on 192.0.2.1, port 0");
    }

    @Test
    void refusesTwoSurfacesOfOneName() {
        assertThatThrownBy(() -> TestShell.plain(surface, TestSurfaces.named("one")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two surfaces have one name: [one, one]");
    }

    @Test
    void answersOnTwoListenersOfOneSurface() throws IOException {
        HttpShell shell = new HttpShell(
                () -> TestShell.NOW,
                new Journal(10),
                List.of(
                        new Listener(surface, "127.0.0.1", 0, Optional.empty()),
                        new Listener(surface, "127.0.0.2", 0, Optional.empty())));

        try (shell) {
            shell.start();

            assertThat(shell.port(surface)).isPositive();
        }
    }

    @Test
    void knowsNoPortOfASurfaceWithoutAListener() {
        try (TestShell shell = TestShell.plain(surface)) {
            assertThatThrownBy(() -> shell.port(TestSurfaces.named("other")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("other");
        }
    }

    @Test
    void letsARunningRequestFinishBeforeItCloses() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Surface slow = TestSurfaces.with(
                "slow", host -> false, TestSurfaces::dialect, Route.get("/slow", "Waits", String.class, context -> {
                    arrived.countDown();
                    goOn.await(10, TimeUnit.SECONDS);
                    context.result("finished");
                }));
        TestShell shell = TestShell.plain(slow);

        HttpRequest request = HttpRequest.newBuilder(shell.uri(slow, "/slow")).build();
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
        arrived.await();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(shell::close);
        assertThat(closing).isNotDone();
        goOn.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("finished");
        assertThat(closing).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void refusesConnectionsAfterItClosedOnceOrTwice() {
        TestShell shell = TestShell.plain(surface);
        int port = shell.port(surface);
        shell.close();
        shell.close();

        assertThatThrownBy(() -> RawConnection.plain(port)).isInstanceOf(ConnectException.class);
    }

    private HttpResponse<String> get(TestShell shell, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(shell.uri(surface, path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String request(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }
}
