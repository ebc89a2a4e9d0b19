package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.http.RawConnection.RawAnswer;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body has its time to come whole, however it comes; a client that takes longer is told so, and let go. */
class SlowBodyTest {

    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final int PAUSE = 20;

    /** At a byte every 20 ms, a minute and a half. */
    private static final String ENDLESS = "x".repeat(4_500);

    private final Surface surface = hurried(TestSurfaces.named("one"));
    private final TestShell shell = TestShell.plain(surface);
    private final WallClock clock = WallClock.system();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void refusesABodyThatDrips() throws IOException {
        long start = clock.nanoTime();
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection
                    .send(withLength("/length", ENDLESS.length()))
                    .drip(ENDLESS, PAUSE)
                    .answer();

            assertThat(passed(start)).isBetween(LIMIT, Duration.ofSeconds(15));
            assertTooSlow(answer);
            assertThat(connection.readAll()).isIn("", "<broken off>");
        }
    }

    @Test
    void refusesAChunkedBodyThatDrips() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection
                    .send(chunked("/length"))
                    .drip("1\r\nx\r\n".repeat(1_000), PAUSE)
                    .answer();

            assertTooSlow(answer);
            assertThat(connection.readAll()).isIn("", "<broken off>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "only these"})
    void refusesABodyThatStops(String beginning) throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer =
                    connection.send(withLength("/length", 100)).send(beginning).answer();

            assertTooSlow(answer);
            assertThat(connection.closed()).isTrue();
        }
    }

    @Test
    void takesABodyInPiecesThatIsWholeInTime() throws IOException {
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer announced = connection
                    .send(withLength("/length", 5))
                    .drip("hello", PAUSE)
                    .answer();
            RawAnswer chunked = connection
                    .send(chunked("/length"))
                    .drip("2\r\nhi\r\n0\r\n\r\n", PAUSE)
                    .answer();

            assertThat(announced.body()).isEqualTo("5");
            assertThat(chunked.body()).isEqualTo("2");
        }
    }

    @Test
    void givesEachBodyOfAConnectionItsOwnTime() throws IOException {
        long start = clock.nanoTime();
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            while (passed(start).compareTo(LIMIT.multipliedBy(2)) < 0) {
                RawAnswer answer = connection
                        .send(withLength("/length", 5))
                        .drip("hello", PAUSE)
                        .answer();

                assertThat(answer.body()).isEqualTo("5");
            }
        }
    }

    @Test
    void saysWhatItHasToSayThoughABodyThatNobodyWantsDrips() throws IOException {
        long start = clock.nanoTime();
        try (RawConnection connection = RawConnection.plain(shell.port(surface))) {
            RawAnswer answer = connection
                    .send(withLength("/nowhere", ENDLESS.length()))
                    .drip(ENDLESS, PAUSE)
                    .answer();

            assertThat(passed(start)).isLessThan(Duration.ofSeconds(15));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(connection.readAll()).isIn("", "<broken off>");
        }
    }

    @Test
    void servesOthersWhenSlowClientsHaveHadTheirTime() throws IOException {
        List<RawConnection> slow = new ArrayList<>();
        try (RawConnection quick = RawConnection.plain(shell.port(surface))) {
            for (int each = 0; each < 150; each++) {
                slow.add(RawConnection.plain(shell.port(surface)).send(withLength("/length", 100) + "x"));
            }

            assertThat(quick.send(withLength("/length", 5) + "hello").answer().body())
                    .isEqualTo("5");
            for (RawConnection connection : slow) {
                assertThat(connection.answer().status()).isEqualTo(408);
            }
        } finally {
            for (RawConnection connection : slow) {
                connection.close();
            }
        }
    }

    private void assertTooSlow(RawAnswer answer) {
        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.body()).startsWith("BodyTooSlow by one ");
        assertThat(answer.headers()).contains("Connection: close");
        assertThat(shell.journal().since(0, 10)).singleElement().satisfies(exchange -> {
            assertThat(exchange.status()).isEqualTo(408);
            assertThat(exchange.notes()).containsEntry("failure", "the body was not whole after 500 ms");
        });
    }

    private Duration passed(long start) {
        return Duration.ofNanos(clock.nanoTime() - start);
    }

    private static String withLength(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String chunked(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static Surface hurried(Surface usual) {
        return new Surface(
                usual.name(),
                usual.hostNames(),
                new Limits(Limits.DEFAULT.bodyBytes(), LIMIT),
                usual.caseInsensitivePaths(),
                usual.requestIds(),
                usual.dialect(),
                usual.routes());
    }
}
