package dev.wisim.issuer.config;

import dev.wisim.issuer.rotation.RotationPlan;
import dev.wisim.issuer.rotation.RotationTimes;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.time.Duration;
import java.util.Optional;

/** How an issuer's keys follow each other. */
public record RotationConfig(
        @Describe("A new key begins to sign at every multiple of this since 1970.")
        Optional<Duration> every,

        @Describe(
                "A new key begins to sign by the calendar, in UTC: minute, hour, day of the month, month, day of the week, as in crontab(5).")
        Optional<String> calendar,

        @Describe("How long a new key is shown before it signs.") @Default("1h")
        Duration lead,

        @Describe("How long a key is still shown after the next one began to sign.") @Default("24h")
        Duration linger) {

    public RotationConfig {
        if (every.isPresent() && calendar.isPresent()) {
            throw new IllegalArgumentException("calendar cannot be given beside every: a rotation has one of them");
        }
        every.ifPresent(period -> IssuerConfig.attempt("every", () -> new RotationTimes.Every(period)));
        calendar.ifPresent(expression -> IssuerConfig.attempt("calendar", () -> RotationTimes.Calendar.of(expression)));
    }

    RotationPlan plan() {
        return new RotationPlan(times(), lead, linger);
    }

    private RotationTimes times() {
        return every.<RotationTimes>map(RotationTimes.Every::new)
                .or(() -> calendar.map(RotationTimes.Calendar::of))
                .orElseGet(RotationTimes.Never::new);
    }
}
