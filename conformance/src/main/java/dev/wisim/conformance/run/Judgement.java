package dev.wisim.conformance.run;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.report.Report;
import dev.wisim.conformance.report.Verdict;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** From what was seen to what came of it. One cause fails one requirement: what depends on it is blocked. */
public final class Judgement {

    private Judgement() {}

    /** Judges every requirement of an issuer by {@code evidence}. */
    public static Report of(Evidence evidence) {
        return of(evidence.target().issuer(), Requirement.ofIssuers(), Checks.all(), evidence);
    }

    /**
     * Judges {@code requirements} by {@code evidence}.
     *
     * @param target whose conformance it is, for the report
     * @param checks one for each of the requirements, each after those that it depends on
     */
    public static <E> Report of(String target, List<Requirement> requirements, List<Check<E>> checks, E evidence) {
        Map<Requirement, Outcome> outcomes = new HashMap<>();
        checks.forEach(check -> outcomes.put(check.requirement(), outcome(check, outcomes, evidence)));
        List<Verdict> verdicts = requirements.stream()
                .map(requirement -> new Verdict(requirement, outcomeOf(requirement, outcomes)))
                .toList();
        return new Report(target, verdicts);
    }

    private static <E> Outcome outcome(Check<E> check, Map<Requirement, Outcome> outcomes, E evidence) {
        Optional<String> missing = check.missing(evidence);
        if (missing.isPresent()) {
            return new Outcome.NotRun(missing.get());
        }
        for (Requirement before : check.after()) {
            Outcome outcome = outcomeOf(before, outcomes);
            if (outcome instanceof Outcome.Failed) {
                return new Outcome.Blocked(before);
            } else if (outcome instanceof Outcome.Blocked) {
                return outcome;
            }
        }
        return rooted(check.examine(evidence), outcomes);
    }

    /** A check that blocks itself names what it saw; the reader wants what is behind that. */
    private static Outcome rooted(Outcome outcome, Map<Requirement, Outcome> outcomes) {
        return outcome instanceof Outcome.Blocked blocked
                        && outcomeOf(blocked.by(), outcomes) instanceof Outcome.Blocked behind
                ? behind
                : outcome;
    }

    private static Outcome outcomeOf(Requirement requirement, Map<Requirement, Outcome> outcomes) {
        return Objects.requireNonNull(
                outcomes.get(requirement), () -> requirement.id() + " is judged too late or by no check");
    }
}
