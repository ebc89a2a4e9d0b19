package dev.wisim.kernel.journal;

import dev.wisim.kernel.time.WallClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The record of exchanges, append-only and bounded: when it is full the oldest goes. Safe for use by many threads; appending
 * and finding take the same time however full it is.
 */
public final class Journal {

    private final @Nullable Exchange[] ring;
    private final Map<String, Exchange> byId = new HashMap<>();
    private long first = 1;
    private long last;

    /** A journal that keeps the last {@code capacity} exchanges, at least one. */
    public Journal(int capacity) {
        ring = new Exchange[capacity];
    }

    /** Appends what became of a request, and returns it with its place. */
    public Exchange append(
            String id, Instant at, String surface, String method, String path, int status, Map<String, Object> notes) {
        Map<String, Object> copy = notes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        synchronized (this) {
            last++;
            Exchange exchange = new Exchange(last, id, at, surface, method, path, status, copy);
            if (last - first == ring.length) {
                Exchange oldest = kept(first++);
                byId.remove(oldest.id(), oldest);
            }
            ring[slot(last)] = exchange;
            byId.put(id, exchange);
            notifyAll();
            return exchange;
        }
    }

    /** The exchanges after {@code sequence}, oldest first, at most {@code limit}; 0 begins with the oldest kept. */
    public synchronized List<Exchange> since(long sequence, int limit) {
        List<Exchange> exchanges = new ArrayList<>();
        for (long place = Math.max(sequence + 1, first); place <= last && exchanges.size() < limit; place++) {
            exchanges.add(kept(place));
        }
        return Collections.unmodifiableList(exchanges);
    }

    /** The newest exchange with this request id, while it is kept. */
    public synchronized Optional<Exchange> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The first exchange after {@code sequence} that fits, waiting for it up to {@code timeoutMillis} of wall time.
     *
     * @param fits asked once about each exchange, while nothing can be appended
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public synchronized Optional<Exchange> await(long sequence, Predicate<Exchange> fits, long timeoutMillis)
            throws InterruptedException {
        long deadline = WallClock.system().nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        long asked = sequence;
        while (true) {
            for (long place = Math.max(asked + 1, first); place <= last; place++) {
                if (fits.test(kept(place))) {
                    return Optional.of(kept(place));
                }
            }
            asked = Math.max(asked, last);
            long left =
                    TimeUnit.NANOSECONDS.toMillis(deadline - WallClock.system().nanoTime());
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
    }

    /** The place of the newest exchange, 0 when nothing happened yet. */
    public synchronized long last() {
        return last;
    }

    /** Forgets every exchange; places go on counting, so that a follower misses nothing that comes later. */
    public synchronized void clear() {
        first = last + 1;
        Arrays.fill(ring, null);
        byId.clear();
    }

    /** The exchange at a place from {@code first} to {@code last}. */
    private Exchange kept(long place) {
        return Objects.requireNonNull(ring[slot(place)]);
    }

    private int slot(long place) {
        return (int) (place % ring.length);
    }
}
