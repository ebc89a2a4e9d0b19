package dev.wisim.entra.federation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The issuers' keys as each replica knows them. Requests that need the same fetch share one flight, and the fetch holds no
 * lock of the directory. Semantics: rule 25 of the propagation model, inferred from reports of long 7000272 windows.
 */
public final class IssuerKeyCache {

    private final KeySource source;
    private final KeyCacheSettings settings;
    private final Map<Place, CompletableFuture<CachedKeys>> flights = new ConcurrentHashMap<>();
    private volatile Map<Place, CachedKeys> entries = new ConcurrentHashMap<>();

    public IssuerKeyCache(KeySource source, KeyCacheSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /**
     * The keys of {@code issuer} as {@code replica} knows them at {@code now}. They are fetched when it knows none, when
     * those it knows have expired, or, if so set, when {@code sufficient} says that they do not hold the wanted one.
     *
     * @throws KeysUnavailable when the fetch fails, or failed no longer than the failure's time ago
     */
    IssuerKeys keys(int replica, String issuer, Instant now, Predicate<IssuerKeys> sufficient) throws KeysUnavailable {
        Place place = new Place(replica, issuer);
        CachedKeys known = entries.get(place);
        if (known == null || !known.isFresh(now, settings)) {
            return fetched(place, now).orThrow();
        }
        if (known.any().filter(keys -> !sufficient.test(keys)).isPresent() && mayRefetch(known, now)) {
            return refetched(place, now).orThrow();
        }
        return known.orThrow();
    }

    /** How old what {@code replica} knows of the issuer's keys is, to explain a refusal; empty when it knows nothing. */
    Optional<KeyKnowledge> knowledge(int replica, String issuer) {
        return Optional.ofNullable(entries.get(new Place(replica, issuer)))
                .map(entry -> KeyKnowledge.of(entry, settings));
    }

    /** Forgets everything. A fetch that is under way answers its own requests, and is forgotten too. */
    public void reset() {
        entries = new ConcurrentHashMap<>();
    }

    private boolean mayRefetch(CachedKeys known, Instant now) {
        return settings.unknownKey() == KeyCacheSettings.UnknownKey.REFETCH
                && !now.isBefore(known.attempted().plus(settings.refetchInterval()));
    }

    private CachedKeys fetched(Place place, Instant now) {
        return oneFlight(place, now, known -> known.isFresh(now, settings));
    }

    private CachedKeys refetched(Place place, Instant now) {
        return oneFlight(place, now, known -> !mayRefetch(known, now));
    }

    /** Fetches, unless another request is just doing so or has done so meanwhile. */
    private CachedKeys oneFlight(Place place, Instant now, Predicate<CachedKeys> doneMeanwhile) {
        CompletableFuture<CachedKeys> mine = new CompletableFuture<>();
        CompletableFuture<CachedKeys> other = flights.putIfAbsent(place, mine);
        if (other != null) {
            return other.join();
        }
        try {
            Map<Place, CachedKeys> target = entries;
            CachedKeys known = target.get(place);
            CachedKeys outcome =
                    known != null && doneMeanwhile.test(known) ? known : keep(target, place, known, fetch(place, now));
            mine.complete(outcome);
            return outcome;
        } catch (Throwable crash) {
            mine.completeExceptionally(crash);
            throw crash;
        } finally {
            flights.remove(place, mine);
        }
    }

    private CachedKeys fetch(Place place, Instant now) {
        try {
            return CachedKeys.of(source.fetch(place.issuer()), now);
        } catch (KeysUnavailable e) {
            return CachedKeys.of(e, now);
        }
    }

    /**
     * Stores what was fetched. A failure does not take away keys that have not expired: it answers the requests that made
     * the fetch, and only counts for the interval.
     */
    private CachedKeys keep(
            Map<Place, CachedKeys> target, Place place, @Nullable CachedKeys known, CachedKeys fetched) {
        if (fetched.keys() == null && known != null && known.keys() != null) {
            if (known.isFresh(fetched.fetched(), settings)) {
                target.put(place, known.attemptedAgain(fetched.fetched()));
                return fetched;
            }
            if (settings.staleIfError()) {
                return known;
            }
        }
        target.put(place, fetched);
        return fetched;
    }

    private record Place(int replica, String issuer) {}
}
