package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Difference;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.Map;

/** Whether the document speaks for the issuer that it was found by. */
public final class IssuerEquals extends DiscoveryCheck {

    public IssuerEquals() {
        super(DiscoveryRequirement.ISSUER);
    }

    @Override
    Outcome examine(Map<String, Object> document, Look look, Target target) {
        Object issuer = document.get("issuer");
        return Outcome.of(
                target.issuer().equals(issuer),
                "issuer \"" + target.issuer() + "\"",
                issuer instanceof String text ? Difference.of(target.issuer(), text) : "issuer " + issuer);
    }
}
