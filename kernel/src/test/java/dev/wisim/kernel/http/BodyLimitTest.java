package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.RawConnection.RawAnswer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The limit on bodies, exact to the byte, whether or not the client says how much it sends. */
class BodyLimitTest {

    private static final int LIMIT = 1_048_576;

    private final Surface surface = TestSurfaces.named("one");
    private final TestShell shell = TestShell.plain(surface);

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void acceptsABodyOfExactlyTheLimit() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(bytes(LIMIT)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1048576");
    }

    @Test
    void acceptsAChunkedBodyOfExactlyTheLimit() throws Exception {
        HttpResponse<String> answer = post(chunked(LIMIT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1048576");
    }

    @Test
    void refusesABodyOfOneByteMore() throws Exception {
        HttpResponse<String> answer = post(BodyPublishers.ofByteArray(bytes(LIMIT + 1)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).startsWith("BodyTooLarge by one ");
        assertThat(answer.headers().firstValue("connection")).contains("close");
    }

    @Test
    void refusesAChunkedBodyOfOneByteMore() throws Exception {
        HttpResponse<String> answer = post(chunked(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).startsWith("BodyTooLarge by one ");
        assertThat(shell.journal().since(0, 10))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.status()).isEqualTo(413));
    }

    @Test
    void answersBeforeALargeBodyHasCome() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection
                    .send("POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999999\r\n\r\nfirst bytes")
                    .answer();

            assertThat(answer.status()).isEqualTo(413);
        }
    }

    @Test
    void givesNoLeaveToSendABodyThatItWouldRefuse() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection.send(askingForLeave(LIMIT + 1)).answer();

            assertThat(answer.status()).isEqualTo(413);
        }
    }

    @Test
    void givesLeaveToSendABodyThatItTakes() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer leave = connection.send(askingForLeave(5)).answer();
            RawAnswer answer = connection.send("hello").answer();

            assertThat(leave.status()).isEqualTo(100);
            assertThat(answer.body()).isEqualTo("5");
        }
    }

    @Test
    void refusesARouteThatDoesNotExistBeforeItLooksAtTheBody() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection
                    .send(
                            "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n")
                    .answer();

            assertThat(answer.status()).isEqualTo(404);
        }
    }

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(shell.uri(surface, "/length")).POST(body).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String askingForLeave(int length) {
        String lengthLine = "Content-Length: " + length + "\r\n";
        return "POST /length HTTP/1.1\r\nHost: localhost\r\n" + lengthLine + "Expect: 100-continue\r\n\r\n";
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes(length)));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }
}
