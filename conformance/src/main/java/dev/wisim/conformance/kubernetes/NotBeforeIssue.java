package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.time.Instant;

/** Whether the token is valid from its issue on: the API server writes nbf = iat. */
public final class NotBeforeIssue extends ServiceAccountTokenCheck {

    public NotBeforeIssue() {
        super(KubernetesRequirement.NOT_BEFORE, TokenRequirement.IN_TIME);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        Instant issued = token.moment("iat").orElseThrow();
        return Outcome.of(
                token.moment("nbf")
                        .filter(notBefore -> !notBefore.isBefore(issued))
                        .isPresent(),
                "nbf from iat " + token.claims().get("iat") + " on",
                "nbf " + token.claims().get("nbf"));
    }
}
