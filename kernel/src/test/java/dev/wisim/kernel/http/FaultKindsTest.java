package dev.wisim.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wisim.kernel.fault.FaultKind;
import dev.wisim.kernel.http.RawConnection.RawAnswer;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client that knows nothing of us reads from its socket when a fault strikes. */
class FaultKindsTest {

    private final FaultedShell faulted = FaultedShell.plain();

    @AfterEach
    void stop() {
        faulted.close();
    }

    @Test
    void everyKindIsProvokedOverASocket() {
        List<FaultKind> provoked = Arrays.stream(FaultKindsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class) && method.isAnnotationPresent(Provokes.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(Provokes.class).value()))
                .distinct()
                .toList();

        assertThat(provoked).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    @Provokes(FaultKind.STATUS)
    void statusAnswersInTheSurfacesWordsAndNotByTheHandler() throws IOException {
        faulted.stand("{'kind':'status','status':429,'retryAfter':'7s'}");

        RawAnswer answer = post();

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).contains("Retry-After: 7", "Content-Type: text/x-failure");
        assertThat(answer.body()).isEqualTo("Injected by faulty");
        assertThat(faulted.handled()).isZero();
        assertThat(faulted.lastNotes()).containsEntry("fault", List.of(Map.of("rule", "fault-1", "kind", "status")));
    }

    @Test
    @Provokes(FaultKind.STATUS)
    void statusGivesTheRetryAsADateOfTheWallClock() throws IOException {
        faulted.stand("{'kind':'status','status':503,'retryAfter':'2m','retryAfterAs':'date'}");
        Instant before = WallClock.system().instant();

        RawAnswer answer = post();

        String value = answer.headers().stream()
                .filter(line -> line.startsWith("Retry-After: "))
                .map(line -> line.substring(13))
                .findFirst()
                .orElseThrow();
        Instant date =
                ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        assertThat(date).isBetween(before.plusSeconds(119), before.plusSeconds(180));
    }

    @Test
    @Provokes(FaultKind.STATUS)
    void statusCanCarryTheBodyOfABoxInTheMiddle() throws IOException {
        faulted.stand("{'kind':'status','status':502,'body':'<h1>Bad Gateway</h1>'}");

        RawAnswer answer = post();

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.headersButDate())
                .containsExactly("Content-Type: text/html; charset=utf-8", "Content-Length: 20");
        assertThat(answer.body()).isEqualTo("<h1>Bad Gateway</h1>");
    }

    @Test
    @Provokes(FaultKind.STATUS)
    void statusAtTheAnswersStageComesAfterTheHandlerHasDoneItsWork() throws IOException {
        faulted.standAt("faulty/answer", "{'kind':'status','status':504}");

        RawAnswer answer = post();

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.body()).isEqualTo("Injected by faulty");
        assertThat(faulted.handled()).isOne();
        assertThat(faulted.lastStatus()).isEqualTo(504);
    }

    @Test
    @Provokes(FaultKind.REFUSE)
    void refuseSpeaksWithTheNumberThatItIsGiven() throws IOException {
        faulted.stand("{'kind':'refuse','code':42}");

        RawAnswer answer = post();

        assertThat(answer.status()).isEqualTo(442);
        assertThat(answer.body()).isEqualTo("Injected by faulty");
        assertThat(faulted.handled()).isZero();
    }

    @Test
    @Provokes(FaultKind.LATENCY)
    void latencyDelaysTheHandlerAndHoldsNoThread() throws IOException {
        faulted.stand("{'kind':'latency','delay':'300ms'}");
        long start = WallClock.system().nanoTime();

        RawAnswer answer = post();

        assertThat(elapsed(start)).isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FaultedShell.TRUTH);
    }

    @Test
    @Provokes(FaultKind.LATENCY)
    void latencyAtTheAnswersStageDelaysTheAnswerAlone() throws IOException {
        faulted.standAt("faulty/answer", "{'kind':'latency','delay':'200ms','upTo':'300ms'}");
        long start = WallClock.system().nanoTime();

        assertThat(post().body()).isEqualTo(FaultedShell.TRUTH);
        assertThat(elapsed(start)).isBetween(Duration.ofMillis(200), Duration.ofSeconds(10));
    }

    @Test
    @Provokes(FaultKind.RESET)
    void resetBreaksTheConnectionAfterTheRequestWasRead() throws IOException {
        faulted.stand("{'kind':'reset'}");

        connected(connection -> assertThatThrownBy(connection::answer)
                .isInstanceOf(SocketException.class)
                .hasMessage("Connection reset"));

        assertThat(faulted.handled()).isZero();
        assertThat(faulted.lastStatus()).isZero();
        assertThat(faulted.lastNotes()).containsEntry("fault", List.of(Map.of("rule", "fault-1", "kind", "reset")));
    }

    @Test
    @Provokes(FaultKind.RESET)
    void resetAtTheAnswersStageLosesTheAnswerOfAHandlerThatRan() throws IOException {
        faulted.standAt("faulty/answer", "{'kind':'reset'}");

        connected(connection -> assertThatThrownBy(connection::answer).isInstanceOf(SocketException.class));

        assertThat(faulted.handled()).isOne();
        assertThat(faulted.lastStatus()).isZero();
    }

    @Test
    @Provokes(FaultKind.DROP)
    void dropEndsTheConnectionWithoutAByte() throws IOException {
        faulted.stand("{'kind':'drop'}");

        connected(connection -> assertThat(connection.readAll()).isEmpty());
    }

    @Test
    @Provokes(FaultKind.TRUNCATE)
    void truncatePromisesTheWholeAndSendsAPart() throws IOException {
        faulted.stand("{'kind':'truncate','bytes':5}");

        connected(connection -> assertThat(connection.readAll())
                .startsWith("HTTP/1.1 200")
                .contains("Content-Length: " + FaultedShell.TRUTH.length() + "\r\n")
                .endsWith("\r\n\r\n" + FaultedShell.TRUTH.substring(0, 5)));

        assertThat(faulted.lastStatus()).isEqualTo(200);
    }

    @Test
    @Provokes(FaultKind.DRIP)
    void dripSendsTheWholeInPieces() throws IOException {
        faulted.stand("{'kind':'drip','bytes':4,'interval':'50ms'}");
        int pieces = (FaultedShell.TRUTH.length() + 3) / 4;
        long start = WallClock.system().nanoTime();

        RawAnswer answer = post();

        assertThat(answer.body()).isEqualTo(FaultedShell.TRUTH);
        assertThat(elapsed(start)).isBetween(Duration.ofMillis(50L * pieces), Duration.ofSeconds(10));
    }

    @Test
    @Provokes({FaultKind.DRIP, FaultKind.TRUNCATE})
    void twoRulesForOneAnswerBothStrike() throws IOException {
        faulted.stand("{'kind':'drip','bytes':2,'interval':'20ms'}");
        faulted.stand("{'kind':'truncate','bytes':3}");

        connected(connection ->
                assertThat(connection.readAll()).endsWith("\r\n\r\n" + FaultedShell.TRUTH.substring(0, 3)));

        assertThat(faulted.lastNotes())
                .containsEntry(
                        "fault",
                        List.of(
                                Map.of("rule", "fault-1", "kind", "drip"),
                                Map.of("rule", "fault-2", "kind", "truncate")));
    }

    @Test
    @Provokes(FaultKind.MALFORMED)
    void malformedBreaksTheBodyAndNotTheMessage() throws IOException {
        faulted.stand("{'kind':'malformed'}");

        RawAnswer answer = post();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(FaultedShell.TRUTH).startsWith(answer.body()).isNotEqualTo(answer.body());
        assertThat(answer.headers()).contains("Content-Type: application/json");
    }

    @Test
    @Provokes(FaultKind.CONTENT_TYPE)
    void contentTypeLiesAboutABodyThatIsTrue() throws IOException {
        faulted.stand("{'kind':'content-type','contentType':'text/html; charset=utf-8'}");

        RawAnswer answer = post();

        assertThat(answer.headers()).contains("Content-Type: text/html; charset=utf-8");
        assertThat(answer.body()).isEqualTo(FaultedShell.TRUTH);
    }

    @Test
    void connectionServesTheNextRequestAfterAnInjectedAnswer() throws IOException {
        faulted.standNext(1, "{'kind':'status','status':503}");

        try (RawConnection connection = faulted.connect()) {
            assertThat(connection.send(FaultedShell.REQUEST).answer().status()).isEqualTo(503);
            assertThat(connection.send(FaultedShell.REQUEST).answer().body()).isEqualTo(FaultedShell.TRUTH);
        }
    }

    private RawAnswer post() throws IOException {
        try (RawConnection connection = faulted.connect()) {
            return connection.send(FaultedShell.REQUEST).answer();
        }
    }

    private void connected(Check check) throws IOException {
        try (RawConnection connection = faulted.connect()) {
            check.of(connection.send(FaultedShell.REQUEST));
        }
    }

    private static Duration elapsed(long start) {
        return Duration.ofNanos(WallClock.system().nanoTime() - start);
    }

    @FunctionalInterface
    private interface Check {

        void of(RawConnection connection) throws IOException;
    }

    /** Which kinds a test provokes. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    private @interface Provokes {

        FaultKind[] value();
    }
}
