package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.Difference;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the subject that federated credentials match is the account that the token is bound to. */
public final class SubjectAgrees extends ServiceAccountTokenCheck {

    public SubjectAgrees() {
        super(KubernetesRequirement.SUBJECT, KubernetesRequirement.PRIVATE_CLAIM, TokenRequirement.SUBJECT);
    }

    @Override
    Outcome examineServiceAccount(Token token, Look look, Target target) {
        PrivateClaim account = PrivateClaim.of(token).orElseThrow();
        String expected = subject(account.namespace(), account.name());
        String actual = token.claimText("sub").orElseThrow();
        return Outcome.of(actual.equals(expected), "sub \"" + expected + "\"", Difference.of(expected, actual));
    }
}
