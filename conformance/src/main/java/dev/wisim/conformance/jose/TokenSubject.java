package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the token says who it is about: a federated credential is found by issuer and subject. */
public final class TokenSubject extends TokenCheck {

    public TokenSubject() {
        super(TokenRequirement.SUBJECT, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        return Outcome.of(
                token.claimText("sub").filter(sub -> !sub.isEmpty()).isPresent(),
                "a text as sub",
                "sub " + token.claims().get("sub"));
    }
}
