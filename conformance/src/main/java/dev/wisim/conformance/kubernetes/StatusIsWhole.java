package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.CreatedToken;
import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;

/** Whether a client finds the token and its end in the answer. */
public final class StatusIsWhole extends TokenRequestCheck {

    public StatusIsWhole() {
        super(KubernetesRequirement.TOKEN_STATUS, KubernetesRequirement.TOKEN_CREATED);
    }

    @Override
    Outcome examine(TokenExchange exchange) {
        return Outcome.of(
                CreatedToken.in(exchange.answer()).isPresent(),
                "kind TokenRequest, status.token and status.expirationTimestamp",
                exchange.answer()
                        .object()
                        .map(object ->
                                "kind " + object.get("kind") + ", status " + MembersOf.object(object.get("status")))
                        .orElse("no JSON object"));
    }
}
