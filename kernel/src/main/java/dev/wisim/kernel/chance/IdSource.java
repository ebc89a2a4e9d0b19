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
    private final String prefix;
    private final ConcurrentMap<String, AtomicLong> drawn;

    public IdSource(Chance chance) {
        this(chance, "", new ConcurrentHashMap<>());
    }

    private IdSource(Chance chance, String prefix, ConcurrentMap<String, AtomicLong> drawn) {
        this.chance = chance;
        this.prefix = prefix;
        this.drawn = drawn;
    }

    /** The next id of {@code stream}, a version 4 UUID. */
    public UUID next(String stream) {
        String name = prefix + stream;
        long ordinal = drawn.computeIfAbsent(name, first -> new AtomicLong()).getAndIncrement();
        return chance.uuid("id", name, ordinal);
    }

    /** The same seed's streams of one among many, which no other one's shift. They start again with these. */
    public IdSource below(String name) {
        return new IdSource(chance, prefix + name + "/", drawn);
    }

    /** Starts every stream again, whoever's it is. */
    public void reset() {
        drawn.clear();
    }
}
