package dev.wisim.kernel.fault;

import java.time.Instant;
import java.util.Optional;

/**
 * What goes wrong where, for whom and how often.
 *
 * @param id what it is called in the journal and in commands
 * @param expires from when on it does nothing, on the simulation clock
 * @param disclosed whether answers say in a header that it struck
 */
public record FaultRule(
        String id,
        FaultPoint point,
        Selector selector,
        Trigger trigger,
        Fault fault,
        Optional<Instant> expires,
        boolean disclosed) {

    boolean selects(Stage stage, Candidate candidate) {
        return point.stage() == stage
                && point.surface().equals(candidate.surface())
                && !expired(candidate.now())
                && selector.matches(candidate);
    }

    boolean expired(Instant now) {
        return expires.filter(end -> !now.isBefore(end)).isPresent();
    }
}
