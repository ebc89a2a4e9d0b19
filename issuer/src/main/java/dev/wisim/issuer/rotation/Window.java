package dev.wisim.issuer.rotation;

import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.jose.KeySchedule;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ring and for how long it is the ring: a token request must not read a schedule each time.
 *
 * @param from the first instant
 * @param until the first instant at which something may differ; empty for never
 */
record Window(Instant from, Optional<Instant> until, KeyRing ring) {

    static Window of(KeySchedule schedule, RotationPlan plan, Instant now) {
        Optional<Instant> planned = plan.times().after(now.plus(plan.lead())).map(time -> time.minus(plan.lead()));
        return new Window(
                now,
                Stream.of(schedule.nextChange(now), planned)
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo),
                schedule.ring(now));
    }

    boolean holdsAt(Instant now) {
        return !now.isBefore(from) && until.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
