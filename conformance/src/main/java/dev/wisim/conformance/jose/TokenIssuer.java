package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Difference;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the token names the issuer as it is registered with relying parties. */
public final class TokenIssuer extends TokenCheck {

    public TokenIssuer() {
        super(TokenRequirement.ISSUER, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        return Outcome.of(
                token.claimText("iss").filter(target.issuer()::equals).isPresent(),
                "iss \"" + target.issuer() + "\"",
                token.claimText("iss")
                        .map(iss -> Difference.of(target.issuer(), iss))
                        .orElse("iss " + token.claims().get("iss")));
    }
}
