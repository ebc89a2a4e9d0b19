package dev.wisim.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockConfigTest {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void standsAtItsStartAgainAfterAReset() {
        SimulationClock clock = new ClockConfig(Optional.of(START), true).begin(WallClock.system());
        clock.advance(Duration.ofHours(1));
        clock.resume();

        clock.reset();

        assertThat(clock.instant()).isEqualTo(START);
        assertThat(clock.frozen()).isTrue();
    }

    @Test
    void beginsAtTheWallClocksSecondUnlessTold() {
        SimulationClock clock = new ClockConfig(Optional.empty(), false).begin(WallClock.system());

        assertThat(clock.start())
                .isEqualTo(clock.start().truncatedTo(java.time.temporal.ChronoUnit.SECONDS))
                .isBeforeOrEqualTo(WallClock.system().instant());
        assertThat(clock.frozen()).isFalse();
    }

    @Test
    void refusesAStartThatNoDateCanShow() {
        assertThatThrownBy(() -> new ClockConfig(Optional.of(Instant.parse("1969-12-31T23:59:59Z")), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1969");
    }
}
