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

    /** Judges every requirement by {@code evidence}. */
    public static Report of(Evidence evidence) {
        Map<Requirement, Outcome> outcomes = new HashMap<>();
        Checks.all().forEach(check -> outcomes.put(check.requirement(), outcome(check, outcomes, evidence)));
        List<Verdict> verdicts = Requirement.all().stream()
                .map(requirement -> new Verdict(requirement, outcomeOf(requirement, outcomes)))
                .toList();
        return new Report(evidence.target().issuer(), verdicts);
    }

    private static Outcome outcome(Check check, Map<Requirement, Outcome> outcomes, Evidence evidence) {
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
