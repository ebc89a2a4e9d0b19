package dev.wisim.scenarios.admin;

import dev.wisim.kernel.admin.InstantText;
import dev.wisim.kernel.fault.FaultRule;
import dev.wisim.kernel.fault.RuleState;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of what goes wrong, and what became of it so far.
 *
 * @param point where it strikes: the surface and the stage of an exchange
 * @param expires from when on it does nothing, on the simulation clock
 * @param configured whether it belongs to the configuration, so that a reset brings it back
 * @param seen how many exchanges it selected
 * @param strikes how many of them it struck
 * @param spent whether it strikes none any more
 */
record FaultRuleDocument(
        String id,
        String point,
        Map<String, Object> select,
        Map<String, Object> trigger,
        Map<String, Object> fault,
        Optional<String> expires,
        boolean disclose,
        boolean configured,
        long seen,
        long strikes,
        boolean spent) {

    static FaultRuleDocument of(RuleState state) {
        FaultRule rule = state.rule();
        return new FaultRuleDocument(
                rule.id(),
                rule.point().toString(),
                rule.selector().settings(),
                rule.trigger().settings(),
                rule.fault().settings(),
                rule.expires().map(InstantText::of),
                rule.disclosed(),
                state.configured(),
                state.seen(),
                state.strikes(),
                state.spent());
    }
}
