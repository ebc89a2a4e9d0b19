package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the token says which account it is; the last step of Kubernetes' own conformance test reads it. */
public final class HasPrivateClaim extends ServiceAccountTokenCheck {

    public HasPrivateClaim() {
        super(KubernetesRequirement.PRIVATE_CLAIM, TokenRequirement.COMPACT);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        return Outcome.of(
                PrivateClaim.of(token).isPresent(),
                PRIVATE_CLAIM + " with the texts namespace, serviceaccount.name and serviceaccount.uid",
                PRIVATE_CLAIM + " " + token.claims().get(PRIVATE_CLAIM));
    }
}
