package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Evidence;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Check;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A check of the discovery document's members, at every look. */
abstract class DiscoveryCheck implements Check<Evidence> {

    private final DiscoveryRequirement requirement;
    private final List<Requirement> after = new ArrayList<>(List.of(DiscoveryRequirement.JSON_OBJECT));

    DiscoveryCheck(DiscoveryRequirement requirement, Requirement... after) {
        this.requirement = requirement;
        this.after.addAll(List.of(after));
    }

    @Override
    public final Requirement requirement() {
        return requirement;
    }

    @Override
    public final List<Requirement> after() {
        return List.copyOf(after);
    }

    @Override
    public final Outcome examine(Evidence evidence) {
        return Outcome.worst(evidence.looks().stream()
                .map(look -> examine(look.discovery().object().orElseThrow(), look, evidence.target())
                        .at(look.name()))
                .toList());
    }

    abstract Outcome examine(Map<String, Object> document, Look look, Target target);

    /** Whether {@code value} is a list of texts with {@code wanted} among them. */
    static boolean lists(Object value, String wanted) {
        return value instanceof List<?> list
                && list.stream().allMatch(String.class::isInstance)
                && list.contains(wanted);
    }
}
