package dev.wisim.conformance.entra.token;

import dev.wisim.conformance.entra.evidence.EntraEvidence;
import dev.wisim.conformance.entra.evidence.Exchange;
import dev.wisim.conformance.entra.evidence.TokenQuestion;
import dev.wisim.conformance.requirement.Outcome;
import java.time.Duration;

/** From when to when a token is valid. */
final class Times {

    /** Clocks of two machines differ. */
    private static final long TOLERANCE = Duration.ofMinutes(5).toSeconds();

    private static final long SHORTEST = Duration.ofMinutes(60).toSeconds();
    private static final long LONGEST = Duration.ofMinutes(90).toSeconds();
    private static final long DAY = Duration.ofHours(24).toSeconds();

    private Times() {}

    static Outcome examine(EntraEvidence evidence, Exchange exchange) {
        long issued = number(exchange, "iat");
        long expires = number(exchange, "exp");
        long now = exchange.answered().getEpochSecond();
        long announced = announced(exchange);
        boolean inOrder = issued == number(exchange, "nbf")
                && issued <= now + TOLERANCE
                && Math.abs(expires - (now + announced + 1)) <= TOLERANCE;
        return Outcome.of(
                inOrder,
                "iat and nbf not after " + now + ", exp about " + (now + announced + 1),
                "iat " + issued + ", nbf " + number(exchange, "nbf") + ", exp " + expires);
    }

    static Outcome lifetime(EntraEvidence evidence, Exchange exchange) {
        TokenQuestion question = evidence.questionOf(exchange);
        boolean day = question.forResourceManager() || question.ofIdentity();
        long lifetime = announced(exchange) + 1;
        return Outcome.of(
                day ? lifetime == DAY : lifetime >= SHORTEST && lifetime <= LONGEST,
                "expires_in " + (day ? DAY - 1 : (SHORTEST - 1) + " to " + (LONGEST - 1)),
                "expires_in " + announced(exchange));
    }

    private static long announced(Exchange exchange) {
        return Long.parseLong(String.valueOf(exchange.members().get("expires_in")));
    }

    private static long number(Exchange exchange, String claim) {
        return AccessToken.claim(exchange, claim).orElse(-1) instanceof Number number ? number.longValue() : -1;
    }
}
