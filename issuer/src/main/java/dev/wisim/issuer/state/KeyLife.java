package dev.wisim.issuer.state;

import java.time.Instant;
import java.util.Optional;

/**
 * When a key is what, on the issuer's clock. That the instants are in order is the schedule's matter, not the store's.
 *
 * @param publishedFrom from when the JWK set shows it
 * @param signsFrom from when tokens are signed with it; empty for a key that never signs here
 * @param retiredFrom from when no token is signed with it any more; empty while that is not decided
 * @param droppedFrom from when the JWK set shows it no more; empty while that is not decided
 */
public record KeyLife(
        Instant publishedFrom,
        Optional<Instant> signsFrom,
        Optional<Instant> retiredFrom,
        Optional<Instant> droppedFrom) {

    /** A key that is published, and nothing else is decided. */
    public static KeyLife publishedFrom(Instant instant) {
        return new KeyLife(instant, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
