package dev.wisim.kernel.fault;

import dev.wisim.kernel.chance.Chance;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A rule on the board, with its counts. */
final class StandingRule {

    private final FaultRule rule;
    private final boolean configured;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong strikes = new AtomicLong();

    StandingRule(FaultRule rule, boolean configured) {
        this.rule = rule;
        this.configured = configured;
    }

    String id() {
        return rule.id();
    }

    FaultPoint point() {
        return rule.point();
    }

    /** Counts {@code candidate} if the rule selects it, and gives the strike if it is struck. */
    Optional<Strike> consider(Stage stage, Candidate candidate, Chance chance) {
        if (!rule.selects(stage, candidate)) {
            return Optional.empty();
        }
        long ordinal = seen.incrementAndGet();
        Trigger.Moment moment = new Trigger.Moment(ordinal, candidate.now(), () -> draw(chance, "trigger", ordinal));
        if (!rule.trigger().strikes(moment)) {
            return Optional.empty();
        }
        strikes.incrementAndGet();
        return Optional.of(new Strike(rule, draw(chance, "fault", ordinal)));
    }

    RuleState state(Instant now) {
        long count = seen.get();
        return new RuleState(
                rule, configured, count, strikes.get(), rule.trigger().spent(count, now) || rule.expired(now));
    }

    private double draw(Chance chance, String purpose, long ordinal) {
        return chance.hash01("fault rule", rule.id(), purpose, ordinal);
    }
}
