package dev.wisim.issuer.claims;

import java.time.Instant;
import java.util.UUID;

/**
 * A token with free claims.
 *
 * @param token the compact JWT
 * @param id its {@code jti}
 * @param subject its {@code sub}, empty when it has none
 * @param expires its {@code exp}
 */
public record FreeToken(String token, UUID id, String subject, Instant expires) {

    /** Tells all but the token, which opens doors. */
    @Override
    public String toString() {
        return "token " + id + " of '" + subject + "' until " + expires;
    }
}
