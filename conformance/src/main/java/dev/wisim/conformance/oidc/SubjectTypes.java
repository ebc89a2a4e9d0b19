package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the issuer says what its subjects are, in the two words that there are for it. */
public final class SubjectTypes extends DiscoveryCheck {

    private static final String MEMBER = "subject_types_supported";
    private static final Set<String> KNOWN = Set.of("public", "pairwise");

    public SubjectTypes() {
        super(DiscoveryRequirement.SUBJECT_TYPES);
    }

    @Override
    Outcome examine(Map<String, Object> document, Look look, Target target) {
        Object types = document.get(MEMBER);
        return Outcome.of(
                types instanceof List<?> list
                        && !list.isEmpty()
                        && list.stream().allMatch(each -> each instanceof String text && KNOWN.contains(text)),
                "a list of public, pairwise or both",
                MEMBER + " " + types);
    }
}
