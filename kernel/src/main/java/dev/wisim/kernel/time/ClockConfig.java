package dev.wisim.kernel.time;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Where the simulation clock begins, and whether it runs. */
public record ClockConfig(
        @Describe("When the simulation begins; without it at the wall clock's current second.")
        Optional<Instant> start,

        @Describe("Whether the clock stands until it is moved or resumed.") @Default("false")
        boolean frozen) {

    /**
     * @throws IllegalArgumentException when the start is not from 1970 to 9999
     */
    public ClockConfig {
        start.ifPresent(SimulationClock::checked);
    }

    /** A new clock that begins so, and does again when it is reset. */
    public SimulationClock begin(WallClock wall) {
        Instant first = start.orElseGet(() -> wall.instant().truncatedTo(ChronoUnit.SECONDS));
        return frozen ? SimulationClock.frozenAt(first, wall) : SimulationClock.startingAt(first, wall);
    }
}
