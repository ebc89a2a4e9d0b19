package dev.wisim.conformance.report;

import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.Severity;

/** What came of one requirement. */
public record Verdict(Requirement requirement, Outcome outcome) {

    /** Whether a run fails for it. */
    public boolean fails() {
        return outcome instanceof Outcome.Failed && requirement.severity() == Severity.MUST;
    }

    /** Whether it should be better, for which no run fails. */
    public boolean warns() {
        return outcome instanceof Outcome.Failed && requirement.severity() == Severity.SHOULD;
    }
}
