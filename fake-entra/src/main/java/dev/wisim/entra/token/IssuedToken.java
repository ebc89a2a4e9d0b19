package dev.wisim.entra.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed access token.
 *
 * @param compact the JWT
 * @param resource what it is for, as it was asked for
 * @param notBefore its {@code nbf}
 * @param expires its {@code exp}
 * @param expiresIn for how many seconds it can be used
 * @param refreshIn after how many seconds a client should ask for another; said only when asked to
 */
record IssuedToken(
        String compact, String resource, Instant notBefore, Instant expires, long expiresIn, Optional<Long> refreshIn) {

    /** From here on clients are told when to refresh: half-way. Source of fact: MSAL's handling of {@code refresh_in}. */
    private static final Duration LONG = Duration.ofHours(2);

    static Optional<Long> refreshIn(Duration lifetime) {
        return lifetime.compareTo(LONG) > 0 ? Optional.of(lifetime.toSeconds() / 2) : Optional.empty();
    }
}
