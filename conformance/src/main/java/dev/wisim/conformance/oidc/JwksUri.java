package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.evidence.WebAddress;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import java.util.Map;

/** Whether the keys can be asked for. */
public final class JwksUri extends DiscoveryCheck {

    public JwksUri() {
        super(DiscoveryRequirement.JWKS_URI);
    }

    @Override
    Outcome examine(Map<String, Object> document, Look look, Target target) {
        Object uri = document.get("jwks_uri");
        return Outcome.of(
                uri instanceof String text && WebAddress.isHttps(text), "an absolute https URL", "jwks_uri " + uri);
    }
}
