package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.evidence.CreatedToken;
import dev.wisim.conformance.evidence.TokenExchange;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.TokenRequirement;
import java.time.Duration;
import java.time.Instant;

/** Whether the token ends when a client expects it. An hour is never shortened: no API server can be set to less. */
public final class ExpiryAsAsked extends TokenRequestCheck {

    public ExpiryAsAsked() {
        super(
                KubernetesRequirement.EXPIRY_AS_ASKED,
                KubernetesRequirement.TOKEN_STATUS,
                TokenRequirement.COMPACT,
                TokenRequirement.IN_TIME,
                KubernetesRequirement.LIFETIME);
    }

    @Override
    Outcome examine(TokenExchange exchange) {
        Token token = token(exchange).orElseThrow();
        Instant said = CreatedToken.in(exchange.answer()).orElseThrow().expires();
        Instant expires = token.moment("exp").orElseThrow();
        Duration lifetime = Duration.between(token.moment("iat").orElseThrow(), expires);
        return Outcome.of(
                lifetime.toSeconds() == exchange.seconds() && said.equals(expires),
                exchange.seconds() + " seconds, and exp equal to status.expirationTimestamp",
                lifetime.toSeconds() + " seconds, exp at " + expires + ", status.expirationTimestamp " + said);
    }
}
