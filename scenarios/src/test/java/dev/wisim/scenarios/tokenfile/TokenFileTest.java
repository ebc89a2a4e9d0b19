package dev.wisim.scenarios.tokenfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenFileTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LIFE = Duration.ofHours(1);

    private final SimulationClock clock = SimulationClock.frozenAt(START, WallClock.system());
    private final List<Instant> issued = new CopyOnWriteArrayList<>();
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final List<String> warnings = new CopyOnWriteArrayList<>();
    private boolean refusing;
    private final TokenFile file = new TokenFile(clock, this::issue, written::add, warnings::add);

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void isWrittenOnceAtTheStart() {
        file.replace();

        assertThat(written).containsExactly("token of " + START);
    }

    @Test
    void isRenewedBeforeTheClockCommandReturns() {
        file.replace();

        clock.advance(Duration.ofMinutes(48));
        assertThat(issued).hasSize(1);
        clock.advance(Duration.ofMillis(1));

        assertThat(written)
                .hasSize(2)
                .last()
                .isEqualTo("token of " + START.plus(Duration.ofMinutes(48)).plusMillis(1));
    }

    @Test
    void isRenewedOnceAfterAJumpOverManyLives() {
        file.replace();

        clock.advance(Duration.ofDays(30));

        assertThat(issued).containsExactly(START, START.plus(Duration.ofDays(30)));
    }

    @Test
    void isRenewedByATimerWhileTheClockRuns() {
        file.replace();
        clock.advance(Duration.ofMinutes(48).minusMillis(50));
        assertThat(issued).hasSize(1);

        clock.resume();

        await().atMost(Duration.ofSeconds(10)).until(() -> issued.size() == 2);
    }

    @Test
    void keepsTheOldTokenAndSaysWhyWhenANewOneIsRefused() {
        file.replace();
        refusing = true;

        clock.advance(LIFE);

        assertThat(written).hasSize(1);
        assertThat(warnings).containsExactly("the token file could not be renewed: no such service account");
    }

    @Test
    void saysWhenTheFirstTokenIsRefused() {
        refusing = true;

        assertThatThrownBy(file::replace).hasMessage("no such service account");
    }

    @Test
    void staysAsItIsOnceClosed() {
        file.replace();
        file.close();

        clock.advance(Duration.ofDays(1));

        assertThat(written).hasSize(1);
    }

    private ProjectedToken issue() {
        if (refusing) {
            throw new IllegalStateException("no such service account");
        }
        Instant now = clock.instant();
        issued.add(now);
        return new ProjectedToken("token of " + now, now, now.plus(LIFE));
    }
}
