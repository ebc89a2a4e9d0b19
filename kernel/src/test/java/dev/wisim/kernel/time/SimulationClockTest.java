package dev.wisim.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationClockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final MovableWall wall = new MovableWall(NOON.plusNanos(123_456_789));

    @Test
    void startsAtTheWallClocksSecond() {
        SimulationClock clock = SimulationClock.startingNow(wall);

        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.start()).isEqualTo(NOON);
        assertThat(clock.frozen()).isFalse();
    }

    @Test
    void runsWithTheWallClock() {
        SimulationClock clock = SimulationClock.startingNow(wall);

        wall.move(Duration.ofMillis(1_500));

        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1_500));
    }

    @Test
    void startIsCutToWholeMilliseconds() {
        SimulationClock clock = SimulationClock.frozenAt(NOON.plusNanos(1_999_999), wall);

        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void readingOftenDoesNotMakeItRunSlow() {
        SimulationClock clock = SimulationClock.startingNow(wall);

        for (int i = 0; i < 10_000; i++) {
            wall.move(Duration.ofNanos(300_000));
            clock.instant();
        }

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void readsWholeMillisecondsOnly() {
        SimulationClock clock = SimulationClock.startingNow(wall);

        wall.move(Duration.ofNanos(1_999_999));

        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void standsWhileFrozenAndRunsOnFromThere() {
        SimulationClock clock = SimulationClock.startingNow(wall);
        wall.move(Duration.ofSeconds(5));

        clock.freeze();
        wall.move(Duration.ofHours(1));
        Instant frozen = clock.instant();
        clock.resume();
        wall.move(Duration.ofSeconds(2));

        assertThat(frozen).isEqualTo(NOON.plusSeconds(5));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(7));
    }

    @Test
    void freezingTwiceAndResumingTwiceChangeNothing() {
        SimulationClock clock = SimulationClock.startingNow(wall);

        clock.freeze();
        wall.move(Duration.ofSeconds(1));
        clock.freeze();
        clock.resume();
        wall.move(Duration.ofSeconds(1));
        clock.resume();

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
        assertThat(clock.frozen()).isFalse();
    }

    @Test
    void advancesToTheMillisecondWhetherItRunsOrStands() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);

        clock.advance(Duration.ofMillis(124_999));
        Instant standing = clock.instant();
        clock.resume();
        clock.advance(Duration.ofMillis(1));
        wall.move(Duration.ofMillis(10));

        assertThat(standing).isEqualTo(NOON.plusMillis(124_999));
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(125_010));
    }

    @Test
    void advancingBackIsRefusedAndMovesNothing() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(Duration.ofMillis(-1)))
                .withMessageContaining("forward only");

        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void advancesUpToTheEndOf9999AndNoFurther() {
        Instant last = Instant.parse("9999-12-31T23:59:59.999Z");
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);

        clock.advance(Duration.between(NOON, last));

        assertThat(clock.instant()).isEqualTo(last);
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59.999Z", "+10000-01-01T00:00:00Z"})
    void startingOutsideFourDigitYearsIsRefused(String start) {
        assertThatIllegalArgumentException().isThrownBy(() -> SimulationClock.startingAt(Instant.parse(start), wall));
    }

    @Test
    void wallClockSetBackDoesNotTakeItBackAndIsFollowedFromThere() {
        SimulationClock clock = SimulationClock.startingNow(wall);
        wall.move(Duration.ofSeconds(20));
        Instant before = clock.instant();

        wall.move(Duration.ofSeconds(-15));
        Instant setBack = clock.instant();
        wall.move(Duration.ofSeconds(1));

        assertThat(setBack).isEqualTo(before);
        assertThat(clock.instant()).isEqualTo(before.plusSeconds(1));
    }

    @Test
    void wallClockSetBackWhileFrozenCostsNothingAfterwards() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);

        wall.move(Duration.ofDays(-1));
        clock.resume();
        wall.move(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void resetPutsARunningClockBackRunning() {
        SimulationClock clock = SimulationClock.startingNow(wall);
        clock.advance(Duration.ofDays(1));
        clock.freeze();

        clock.reset();
        wall.move(Duration.ofSeconds(3));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void resetPutsAClockThatBeganFrozenBackFrozen() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);
        clock.resume();
        clock.advance(Duration.ofDays(1));

        clock.reset();
        wall.move(Duration.ofSeconds(3));

        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.frozen()).isTrue();
    }

    @Test
    void listenersSeeTheMovedClockBeforeTheCommandReturns() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);
        List<Instant> seen = new ArrayList<>();
        clock.onMove(() -> seen.add(clock.instant()));

        clock.advance(Duration.ofSeconds(1));
        List<Instant> afterAdvance = List.copyOf(seen);
        clock.resume();
        clock.freeze();
        clock.reset();

        assertThat(afterAdvance).containsExactly(NOON.plusSeconds(1));
        assertThat(seen).containsExactly(NOON.plusSeconds(1), NOON.plusSeconds(1), NOON.plusSeconds(1), NOON);
    }

    @Test
    void refusedCommandTellsNobody() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);
        List<String> told = new ArrayList<>();
        clock.onMove(() -> told.add("moved"));

        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));

        assertThat(told).isEmpty();
    }

    @Test
    void failingListenerKeepsNoOtherFromBeingToldAndIsReported() {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);
        List<String> told = new ArrayList<>();
        clock.onMove(() -> {
            throw new IllegalStateException("first");
        });
        clock.onMove(() -> {
            throw new IllegalStateException("second");
        });
        clock.onMove(() -> told.add("third"));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> clock.advance(Duration.ofSeconds(1)))
                .withMessage("first")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));

        assertThat(told).containsExactly("third");
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
    }
}
