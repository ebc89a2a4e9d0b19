package dev.wisim.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WallClockTest {

    @Test
    void showsTheMachinesTime() {
        Instant before = Instant.now();

        Instant shown = WallClock.system().instant();

        assertThat(shown).isBetween(before, Instant.now());
    }

    @Test
    void monotonicReadingNeverGoesBack() {
        long first = WallClock.system().nanoTime();

        long second = WallClock.system().nanoTime();

        assertThat(second - first).isNotNegative();
    }
}
