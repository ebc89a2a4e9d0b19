package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.evidence.TokenExchanges;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;

/** Whether the API knows its accounts. Who may ask for one account only is refused with 403, and nothing is learnt. */
public final class UnknownAccountIsRefused extends TokenRequestCheck {

    public UnknownAccountIsRefused() {
        super(KubernetesRequirement.UNKNOWN_ACCOUNT_REFUSED, KubernetesRequirement.TOKEN_CREATED);
    }

    @Override
    Outcome examine(TokenExchanges exchanges) {
        return examine(exchanges.unknownAccount().orElseThrow());
    }

    @Override
    Outcome examine(TokenExchange exchange) {
        if (ApiAnswer.refuses(exchange.answer(), 403, "Forbidden")) {
            return new Outcome.NotRun("the bearer may not ask for a token of " + exchange.account());
        }
        return Outcome.of(
                ApiAnswer.refuses(exchange.answer(), 404, "NotFound"),
                "status 404, reason \"NotFound\" to a request for " + exchange.account(),
                ApiAnswer.summary(exchange.answer()));
    }
}
