package dev.wisim.kernel.chance;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids from the seed: the n-th id of a stream is the same in every run with that seed. Streams are named after what they
 * identify ({@code "trace"}, {@code "jti"}, {@code "application"}), so that one more id of one kind shifts no other.
 */
public final class IdSource {

    private final Chance chance;
    private final ConcurrentMap<String, AtomicLong> drawn = new ConcurrentHashMap<>();

    public IdSource(Chance chance) {
        this.chance = chance;
    }

    /** The next id of {@code stream}, a version 4 UUID. */
    public UUID next(String stream) {
        long ordinal = drawn.computeIfAbsent(stream, name -> new AtomicLong()).getAndIncrement();
        return chance.uuid("id", stream, ordinal);
    }

    /** Starts every stream again. */
    public void reset() {
        drawn.clear();
    }
}
