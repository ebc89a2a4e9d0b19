package dev.wisim.issuer.imports;

import dev.wisim.kernel.jose.PublishedKey;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A live cluster's keys, kept until they are due and then fetched by whoever reads them next: it has no thread of its own,
 * and two readers never fetch at once. A failure keeps the keys of the last success. Safe for use by many threads.
 */
public final class JwksMirror {

    private final ClusterKeys source;
    private final MirrorSettings settings;
    private final ReentrantLock flight = new ReentrantLock();
    private volatile MirrorState state = MirrorState.EMPTY;

    public JwksMirror(ClusterKeys source, MirrorSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /**
     * The cluster's keys at {@code now}; none while no fetch has ever succeeded. Blocks for a fetch when one is due. While
     * another reader fetches, the keys of the last success are given at once; without any, that fetch is waited for.
     */
    public List<PublishedKey> keys(Instant now) {
        if (state.isDue(now)) {
            if (state.set().isEmpty()) {
                flight.lock();
                refreshIfDue(now);
            } else if (flight.tryLock()) {
                refreshIfDue(now);
            }
        }
        return state.set().map(PublishedKeySet::keys).orElse(List.of());
    }

    /** Asks the cluster now, due or not, and tells how it went. */
    public MirrorState refresh(Instant now) {
        flight.lock();
        try {
            return attempt(now);
        } finally {
            flight.unlock();
        }
    }

    /** What is held, without asking the cluster. */
    public MirrorState state() {
        return state;
    }

    /** Another reader may have fetched while this one waited. Gives the flight up. */
    private void refreshIfDue(Instant now) {
        try {
            if (state.isDue(now)) {
                attempt(now);
            }
        } finally {
            flight.unlock();
        }
    }

    private MirrorState attempt(Instant now) {
        try {
            PublishedKeySet fetched = source.fetch();
            state = state.succeeded(fetched, now, now.plus(settings.interval(fetched)));
        } catch (ClusterUnavailable e) {
            state = state.failed(e.getMessage(), now, now.plus(settings.retry()));
        }
        return state;
    }
}
