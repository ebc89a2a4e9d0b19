package dev.wisim.entra.federation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a fetch, with when it was made: keys, or why there are none.
 *
 * @param keys the keys; absent after a failure
 * @param failure why there are none; absent after a success
 * @param fetched when, on the simulation clock
 * @param attempted when the last fetch was made; later than {@code fetched} when that one failed and the keys were kept
 */
record CachedKeys(@Nullable IssuerKeys keys, @Nullable KeysUnavailable failure, Instant fetched, Instant attempted) {

    static CachedKeys of(IssuerKeys keys, Instant fetched) {
        return new CachedKeys(keys, null, fetched, fetched);
    }

    static CachedKeys of(KeysUnavailable failure, Instant fetched) {
        return new CachedKeys(null, failure, fetched, fetched);
    }

    /** The same outcome, after another fetch that changed nothing. */
    CachedKeys attemptedAgain(Instant now) {
        return new CachedKeys(keys, failure, fetched, now);
    }

    boolean isFresh(Instant now, KeyCacheSettings settings) {
        Duration ttl = keys == null ? settings.failureTtl() : settings.ttl();
        // An entry from the future was fetched before the clock was reset.
        return now.isBefore(fetched.plus(ttl)) && !now.isBefore(fetched);
    }

    Optional<IssuerKeys> any() {
        return Optional.ofNullable(keys);
    }

    IssuerKeys orThrow() throws KeysUnavailable {
        if (keys == null) {
            throw failure == null ? new KeysUnavailable("Nothing was fetched.") : failure;
        }
        return keys;
    }
}
