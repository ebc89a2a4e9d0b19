package dev.wisim.entra.federation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How old what a replica knows of an issuer's keys is, and how long it lasts; all on the simulation clock.
 *
 * @param fetched when the keys were fetched; empty when the last fetch brought none
 * @param attempted when the last fetch was made
 * @param lasts until when no request fetches again of itself
 * @param refetch from when on a request fetches again that names a key which the known ones do not have; empty when only time
 *     helps
 */
public record KeyKnowledge(Optional<Instant> fetched, Instant attempted, Instant lasts, Optional<Instant> refetch) {

    static KeyKnowledge of(CachedKeys entry, KeyCacheSettings settings) {
        boolean hasKeys = entry.any().isPresent();
        Duration ttl = hasKeys ? settings.ttl() : settings.failureTtl();
        Instant lasts = entry.fetched().plus(ttl);
        Instant soonest = entry.attempted().plus(settings.refetchInterval());
        boolean refetches = hasKeys && settings.unknownKey() == KeyCacheSettings.UnknownKey.REFETCH;
        return new KeyKnowledge(
                hasKeys ? Optional.of(entry.fetched()) : Optional.empty(),
                entry.attempted(),
                lasts,
                refetches && soonest.isBefore(lasts) ? Optional.of(soonest) : Optional.empty());
    }

    /** For the journal. */
    public Map<String, Object> note() {
        Map<String, Object> note = new LinkedHashMap<>();
        fetched.ifPresentOrElse(
                instant -> {
                    note.put("keysFetched", instant.toString());
                    note.put("keysBelievedUntil", lasts.toString());
                },
                () -> {
                    note.put("keysAskedFor", attempted.toString());
                    note.put("keysAskedForAgainFrom", lasts.toString());
                });
        refetch.ifPresent(instant -> note.put("unknownKeyFetchedFrom", instant.toString()));
        return note;
    }
}
