package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.journal.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come, what goes back is an answer of the surface's, or nothing. */
class MutatedRequestsTest {

    private static final int RUNS = 3_000;
    private static final List<String> REQUESTS = List.of(
            "GET /hello?a=b HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n",
            "POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 11\r\n\r\nhello world",
            "POST /length HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "POST /refuse HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc",
            "GET /%C3%A4/echo HTTP/1.0\r\n\r\n",
            "HEAD http://localhost/headed HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    private static final String SPECIAL = "\0\r\n \t:/?#%&=;,\\\"\u007f\u0080\u00ff0aZ";

    private final Surface surface = TestSurfaces.named("one");

    @Test
    void areAnsweredInTheDialectOrNotAtAll() throws IOException {
        Random random = new Random(3);

        try (TestShell shell = TestShell.plain(surface)) {
            for (int run = 0; run < RUNS; run++) {
                byte[] request = mutated(REQUESTS.get(run % REQUESTS.size()), random);
                String answer = exchange(shell, request);

                assertThat(answer).as(() -> text(request)).matches("(?s)(HTTP/1\\.[01] [1-4]\\d\\d .*)?");
                assertThat(answer).as(() -> text(request)).doesNotContainIgnoringCase("<html", "jetty", "exception");
            }

            assertThat(shell.journal().since(0, 10_000))
                    .extracting(Exchange::status)
                    .allMatch(status -> status < 500)
                    .contains(200, 400, 403, 404, 405);
        }
    }

    private String exchange(TestShell shell, byte[] request) throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            return connection.send(request).endOfInput().readAll();
        } catch (SocketException closedWhileSending) {
            return "";
        }
    }

    private static byte[] mutated(String request, Random random) {
        byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
        for (int mutation = random.nextInt(4); mutation >= 0; mutation--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(12, bytes.length - at));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> out.write(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
            case 1 -> out.write(bytes, at, length);
            case 2 -> length++;
            default -> out.writeBytes(new byte[] {bytes[bytes.length - 1 - at], bytes[at]});
        }
        int from = random.nextBoolean() ? at : Math.min(bytes.length - 1, at + length);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private static String text(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1);
    }
}
