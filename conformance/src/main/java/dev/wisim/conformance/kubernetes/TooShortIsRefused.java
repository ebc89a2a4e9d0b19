package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.evidence.TokenExchanges;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;

/** Whether the API keeps its lower bound. */
public final class TooShortIsRefused extends TokenRequestCheck {

    public TooShortIsRefused() {
        super(KubernetesRequirement.TOO_SHORT_REFUSED, KubernetesRequirement.TOKEN_CREATED);
    }

    @Override
    Outcome examine(TokenExchanges exchanges) {
        return examine(exchanges.tooShort().orElseThrow());
    }

    @Override
    Outcome examine(TokenExchange exchange) {
        return Outcome.of(
                ApiAnswer.refuses(exchange.answer(), 422, "Invalid"),
                "status 422, reason \"Invalid\" to a request for " + exchange.seconds() + " seconds",
                ApiAnswer.summary(exchange.answer()));
    }
}
