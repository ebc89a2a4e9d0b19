package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.jose.Token;
import dev.wisim.conformance.requirement.Outcome;
import java.util.Optional;

/** The access token of an answer. */
final class AccessToken {

    private AccessToken() {}

    static Outcome compact(Exchange exchange) {
        return Outcome.of(
                exchange.accessToken().isPresent(),
                "a JWT in compact form",
                String.valueOf(exchange.members().get("access_token")));
    }

    /** The token, which can be read: that it can is the first check of it. */
    static Token of(Exchange exchange) {
        return exchange.accessToken().orElseThrow();
    }

    /** The claim as it stands; empty when it is absent. */
    static Optional<Object> claim(Exchange exchange, String name) {
        return Optional.ofNullable(of(exchange).claims().get(name));
    }
}
