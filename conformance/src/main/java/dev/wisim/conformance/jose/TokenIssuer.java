package dev.wisim.conformance.jose;

import dev.wisim.conformance.evidence.Difference;
import dev.wisim.conformance.evidence.Look;
import dev.wisim.conformance.evidence.Target;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.util.Optional;

/**
 * Whether the token names the issuer as it is registered with relying parties. A token and a document that agree with each
 * other and not with the URL that was given have one cause, and the document has failed for it.
 */
public final class TokenIssuer extends TokenCheck {

    public TokenIssuer() {
        super(TokenRequirement.ISSUER, TokenRequirement.COMPACT);
    }

    @Override
    protected Outcome examine(Token token, Look look, Target target) {
        Optional<String> iss = token.claimText("iss");
        if (iss.equals(Optional.of(target.issuer()))) {
            return Outcome.passed();
        } else if (iss.isPresent() && iss.equals(documentIssuer(look))) {
            return new Outcome.Blocked(DiscoveryRequirement.ISSUER);
        }
        return Outcome.failed(
                "iss \"" + target.issuer() + "\"",
                iss.map(text -> Difference.of(target.issuer(), text))
                        .orElse("iss " + token.claims().get("iss")));
    }

    private static Optional<Object> documentIssuer(Look look) {
        return look.discovery().object().map(document -> document.get("issuer"));
    }
}
