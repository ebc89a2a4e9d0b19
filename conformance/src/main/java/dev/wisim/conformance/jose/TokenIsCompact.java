package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.PresentedToken;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;

/** Whether the token can be read. */
public final class TokenIsCompact extends TokenCheck {

    public TokenIsCompact() {
        super(TokenRequirement.COMPACT);
    }

    @Override
    Outcome examine(PresentedToken token, Look look, Target target) {
        return Outcome.of(
                Token.read(token).isPresent(),
                "three parts in base64url with dots between, the first two JSON objects",
                token.text().length() + " characters that are not");
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        return Outcome.passed();
    }
}
