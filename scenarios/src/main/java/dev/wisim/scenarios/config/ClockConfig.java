package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.time.Instant;
import java.util.Optional;

/** Where the simulation clock begins, and whether it runs. */
public record ClockConfig(
        @Describe("When the simulation begins; without it at the wall clock's current second.")
        Optional<Instant> start,

        @Describe("Whether the clock stands until it is moved or resumed.") @Default("false")
        boolean frozen) {}
