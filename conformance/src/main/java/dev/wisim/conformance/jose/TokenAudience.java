package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the token is for the audience of the run. */
public final class TokenAudience extends TokenCheck {

    public TokenAudience() {
        super(TokenRequirement.AUDIENCE, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        return Outcome.of(
                token.audiences().contains(target.audience()),
                "aud with \"" + target.audience() + "\" (--audience)",
                "aud " + token.claims().get("aud"));
    }
}
