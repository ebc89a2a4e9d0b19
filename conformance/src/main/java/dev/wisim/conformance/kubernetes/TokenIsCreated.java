package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;

/**
 * Whether the API gives a token. An issuer that does not answer for itself is not blamed a second time here, since both are
 * often one server.
 */
public final class TokenIsCreated extends TokenRequestCheck {

    private static final int CREATED = 201;

    public TokenIsCreated() {
        super(KubernetesRequirement.TOKEN_CREATED, DiscoveryRequirement.STATUS);
    }

    @Override
    Outcome examine(TokenExchange exchange) {
        return Outcome.of(
                ApiAnswer.hasStatus(exchange.answer(), CREATED),
                "status 201 to a request for a token of " + exchange.account(),
                ApiAnswer.summary(exchange.answer()));
    }
}
