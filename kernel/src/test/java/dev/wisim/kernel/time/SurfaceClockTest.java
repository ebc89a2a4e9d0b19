package dev.wisim.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SurfaceClockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final SimulationClock simulation = SimulationClock.frozenAt(NOON, new MovableWall(NOON));
    private final SurfaceClock surface = new SurfaceClock(simulation);

    @Test
    void showsTheSimulationClockUntilSkewed() {
        assertThat(surface.instant()).isEqualTo(NOON);
        assertThat(surface.skew()).isZero();
    }

    @Test
    void runsAheadOrBehindBySkewAndLeavesTheSimulationAlone() {
        surface.skew(Duration.ofMinutes(5));
        Instant ahead = surface.instant();
        surface.skew(Duration.ofMinutes(-5));

        assertThat(ahead).isEqualTo(NOON.plusSeconds(300));
        assertThat(surface.instant()).isEqualTo(NOON.minusSeconds(300));
        assertThat(simulation.instant()).isEqualTo(NOON);
    }

    @Test
    void shiftsAReadingThatWasTakenBefore() {
        surface.skew(Duration.ofSeconds(1));
        simulation.advance(Duration.ofHours(1));

        assertThat(surface.at(NOON)).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void skewIsCutToWholeMilliseconds() {
        surface.skew(Duration.ofNanos(1_999_999));

        assertThat(surface.instant()).isEqualTo(NOON.plusMillis(1));
    }

    @Test
    void skewOfMoreThanACenturyIsRefused() {
        Duration century = Duration.ofDays(36_525);

        surface.skew(century);
        surface.skew(century.negated());

        assertThatIllegalArgumentException().isThrownBy(() -> surface.skew(century.plusMillis(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> surface.skew(century.negated().minusMillis(1)));
        assertThat(surface.skew()).isEqualTo(century.negated());
    }
}
