package dev.wisim.conformance.entra.check;

import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.EntraRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;
import java.util.function.Function;

/** Judges one requirement of a token endpoint by everything that was seen of it. */
public final class EntraCheck implements Check<EntraEvidence> {

    private final EntraRequirement requirement;
    private final List<Requirement> after;
    private final Function<EntraEvidence, Outcome> judge;

    private EntraCheck(EntraRequirement requirement, List<Requirement> after, Function<EntraEvidence, Outcome> judge) {
        this.requirement = requirement;
        this.after = List.copyOf(after);
        this.judge = judge;
    }

    /** A check that judges so, after the requirements that have to hold first. */
    public static EntraCheck of(
            EntraRequirement requirement, Function<EntraEvidence, Outcome> judge, Requirement... after) {
        return new EntraCheck(requirement, List.of(after), judge);
    }

    @Override
    public Requirement requirement() {
        return requirement;
    }

    @Override
    public List<Requirement> after() {
        return after;
    }

    @Override
    public Outcome examine(EntraEvidence evidence) {
        return judge.apply(evidence);
    }
}
