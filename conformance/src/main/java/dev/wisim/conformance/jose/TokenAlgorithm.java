package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.Set;

/** Whether the token is signed in a way that Kubernetes signs. */
public final class TokenAlgorithm extends TokenCheck {

    private static final Set<String> KNOWN = Set.of("RS256", "ES256", "ES384", "ES512");

    public TokenAlgorithm() {
        super(TokenRequirement.ALGORITHM, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        return Outcome.of(
                token.headerText("alg").filter(KNOWN::contains).isPresent(),
                "alg RS256, ES256, ES384 or ES512",
                "alg " + token.header().get("alg"));
    }
}
