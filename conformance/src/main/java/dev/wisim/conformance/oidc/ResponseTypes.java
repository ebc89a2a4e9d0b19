package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.Map;

/** Whether the issuer says that it gives ID tokens. */
public final class ResponseTypes extends DiscoveryCheck {

    private static final String MEMBER = "response_types_supported";

    public ResponseTypes() {
        super(DiscoveryRequirement.RESPONSE_TYPES);
    }

    @Override
    Outcome examine(Map<String, Object> document, Look look, Target target) {
        Object types = document.get(MEMBER);
        return Outcome.of(lists(types, "id_token"), "a list with id_token", MEMBER + " " + types);
    }
}
