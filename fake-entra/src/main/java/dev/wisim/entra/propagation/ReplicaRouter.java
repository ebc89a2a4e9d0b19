package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.ClientKey;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.Histories;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.kernel.chance.Chance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Decides which replica answers a token request, and from which view. Requests are answered one after the other under one
 * lock, so that concurrent ones are some serial order; the steps must therefore only look things up.
 */
public final class ReplicaRouter {

    private final DirectoryLog log;
    private final PropagationSettings settings;
    private final ReplicaLag lag;
    private final List<ReplicaCache> caches;
    private long requests;
    private Instant last = Instant.MIN;

    /** A router over the directory; {@code chance} gives the lags. */
    public ReplicaRouter(DirectoryLog log, PropagationSettings settings, Chance chance) {
        this.log = log;
        this.settings = settings;
        this.lag = new ReplicaLag(settings, chance);
        this.caches =
                Stream.generate(ReplicaCache::new).limit(settings.replicas()).toList();
    }

    /**
     * Answers one token request: takes the next replica, and runs the directory steps on the view that a live cache entry
     * of the client pins, or else on the view of {@code now}. In the second case a miss pins that view for the negative
     * time and a hit for the positive time; using an entry neither renews nor extends it.
     *
     * <p>A request that read the clock first and comes in second has been overtaken. It is dated like the one that overtook
     * it: time goes forward in the order in which requests are answered.
     *
     * @param now the request's one reading of the clock
     * @param steps looks up what the request needs; what it throws is passed on and stores nothing
     * @param effect what the outcome means to the cache
     */
    public synchronized <T> Routed<T> answer(
            TenantId tenant,
            ClientId client,
            Instant now,
            Function<DirectoryView, T> steps,
            Function<T, CacheEffect> effect) {
        last = now.isAfter(last) ? now : last;
        return answer(new ClientKey(tenant, client), last, steps, effect);
    }

    private <T> Routed<T> answer(
            ClientKey key, Instant at, Function<DirectoryView, T> steps, Function<T, CacheEffect> effect) {
        int replica = (int) (requests++ % caches.size());
        Histories histories = log.histories();
        Optional<CacheEntry> pinned = caches.get(replica).use(key, at);
        if (pinned.isPresent()) {
            CacheEntry entry = pinned.get();
            T value = steps.apply(new ReplicaView(histories, lag, replica, entry.asOf(), entry.sequence()));
            return new Routed<>(value, key, replica, at, entry.asOf(), entry.sequence(), true);
        }
        long sequence = histories.lastSequence();
        T value = steps.apply(new ReplicaView(histories, lag, replica, at, sequence));
        store(caches.get(replica), key, at, sequence, effect.apply(value));
        return new Routed<>(value, key, replica, at, at, sequence, false);
    }

    /** Forgets every entry of this client on every replica: one of the three cures for a request made too early. */
    public synchronized void dropCache(TenantId tenant, ClientId client) {
        caches.forEach(cache -> cache.drop(new ClientKey(tenant, client)));
    }

    /**
     * When each replica sees the object's last version, and from when on every replica answers by it. Looking changes
     * nothing: it takes no turn, fills nothing and lets nothing expire.
     *
     * @throws dev.wisim.kernel.error.Refusal when no object has ever had that id
     */
    public synchronized ObjectVisibility inspect(ObjectId id, Instant now) {
        return new Inspection(log.histories(), lag, caches, now).of(id);
    }

    /**
     * The last write on each object under the client id {@code about}, where the view that answered {@code routed} lacks it,
     * in order of acceptance, and from when on every replica would answer that request by it. Whether any of them made a
     * difference to the answer is for the caller to find out.
     */
    public synchronized List<LateChange> lateChanges(ClientKey about, Routed<?> routed) {
        return new Inspection(log.histories(), lag, caches, routed.at()).lateChanges(about, routed);
    }

    /**
     * Forgets every entry and the last request's instant, and starts counting requests again; the settings stay. The
     * directory and the clock are reset before.
     */
    public synchronized void reset() {
        caches.forEach(ReplicaCache::clear);
        requests = 0;
        last = Instant.MIN;
    }

    private void store(ReplicaCache cache, ClientKey key, Instant now, long sequence, CacheEffect effect) {
        switch (effect) {
            case MISS -> cache.store(key, now, sequence, settings.negativeTtl());
            case HIT -> cache.store(key, now, sequence, settings.positiveTtl());
            case NONE -> {}
        }
    }
}
