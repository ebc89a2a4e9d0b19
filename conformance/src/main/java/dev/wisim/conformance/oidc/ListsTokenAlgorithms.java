package dev.wisim.conformance.oidc;

import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.jose.TokenCheck;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.List;
import java.util.Map;

/** Whether a relying party that takes the document at its word accepts the token's algorithm. */
public final class ListsTokenAlgorithms extends TokenCheck {

    public ListsTokenAlgorithms() {
        super(
                DiscoveryRequirement.TOKEN_ALGORITHMS,
                DiscoveryRequirement.KEY_ALGORITHMS,
                TokenRequirement.ALGORITHM,
                TokenRequirement.KID_PUBLISHED);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        Map<String, Object> document = look.discovery().object().orElseThrow();
        List<String> unlisted = SigningAlgorithms.unlisted(
                document, List.of(token.headerText("alg").orElseThrow()));
        return Outcome.of(
                unlisted.isEmpty(),
                "a list with the token's alg " + unlisted,
                SigningAlgorithms.MEMBER + " " + document.get(SigningAlgorithms.MEMBER));
    }
}
