package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.List;

/** A check of the published keys, at every look. */
abstract class KeySetCheck implements Check<Evidence> {

    private final KeyRequirement requirement;
    private final List<Requirement> after;

    KeySetCheck(KeyRequirement requirement, Requirement... after) {
        this.requirement = requirement;
        this.after = List.of(after);
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final List<Requirement> after() {
        return after;
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        return Outcome.worst(evidence.looks().stream()
                .map(look -> examine(look).at(look.name()))
                .toList());
    }

    abstract Outcome examine(Look look);
}
