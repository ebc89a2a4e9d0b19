package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.List;

/** Whether the audience is a list, as the API server always writes it; RFC 7519 allows one text instead. */
public final class AudienceIsList extends ServiceAccountTokenCheck {

    public AudienceIsList() {
        super(KubernetesRequirement.AUDIENCE_LIST, TokenRequirement.COMPACT);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        Object audience = token.claims().get("aud");
        return Outcome.of(audience instanceof List, "a list as aud", "aud " + audience);
    }
}
