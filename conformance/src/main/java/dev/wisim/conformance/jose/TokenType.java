package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the type says JWT or nothing: the API server's own tokens have none, those of an external signer have JWT. */
public final class TokenType extends TokenCheck {

    public TokenType() {
        super(TokenRequirement.TYPE, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        Object type = token.header().get("typ");
        return Outcome.of(
                !token.header().containsKey("typ") || "JWT".equals(type), "typ JWT, or no typ", "typ " + type);
    }
}
