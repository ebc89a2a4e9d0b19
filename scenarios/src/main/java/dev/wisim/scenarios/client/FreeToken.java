package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A token with free claims, as the admin API gives it.
 *
 * @param token the compact JWT
 * @param jti its id
 * @param sub its subject, empty when it has none
 * @param expires when it expires, as an ISO 8601 instant
 */
public record FreeToken(String token, String jti, String sub, String expires) {

    /**
     * What it is asked for with; what is missing is the template's.
     *
     * @param audiences who it is for
     * @param expirationSeconds how long it lives
     * @param variables values for the template's variables
     * @param claims claims in place of, or besides, the template's
     */
    public record Wanted(
            Optional<List<String>> audiences,
            Optional<Long> expirationSeconds,
            Map<String, String> variables,
            Map<String, String> claims) {}

    /** Tells all but the token, which opens doors. */
    @Override
    public String toString() {
        return "token " + jti + " of '" + sub + "' until " + expires;
    }
}
