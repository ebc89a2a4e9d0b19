package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ClientKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The views that one replica keeps answering from. An entry ends by expiry, by {@link #drop} or by {@link #clear}, and by
 * nothing else: no write, no deletion and no success elsewhere cures a replica that was asked too early. Guarded by the
 * router's lock.
 */
final class ReplicaCache {

    private static final int FIRST_SWEEP = 1024;

    private final Map<ClientKey, CacheEntry> entries = new HashMap<>();
    private int sweepAt = FIRST_SWEEP;

    /** The live entry; one that has expired is dropped. */
    Optional<CacheEntry> use(ClientKey key, Instant now) {
        CacheEntry entry = entries.get(key);
        if (entry != null && !entry.isLive(now)) {
            entries.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(entry);
    }

    /** The live entry, for somebody who only looks. */
    Optional<CacheEntry> peek(ClientKey key, Instant now) {
        return Optional.ofNullable(entries.get(key)).filter(entry -> entry.isLive(now));
    }

    /** Pins the view of (now, sequence) for {@code ttl}; a ttl of zero pins nothing. */
    void store(ClientKey key, Instant now, long sequence, Duration ttl) {
        if (!ttl.isZero()) {
            sweep(now);
            entries.put(key, new CacheEntry(now, sequence, now.plus(ttl)));
        }
    }

    void drop(ClientKey key) {
        entries.remove(key);
    }

    void clear() {
        entries.clear();
        sweepAt = FIRST_SWEEP;
    }

    /** Strangers' client ids must not fill the heap. An expired entry answers nobody, so its removal changes no answer. */
    private void sweep(Instant now) {
        if (entries.size() >= sweepAt) {
            entries.values().removeIf(entry -> !entry.isLive(now));
            sweepAt = Math.max(FIRST_SWEEP, 2 * entries.size());
        }
    }
}
