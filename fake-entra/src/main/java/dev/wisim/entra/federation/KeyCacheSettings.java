package dev.wisim.entra.federation;

import java.time.Duration;

/**
 * How long an issuer's keys are believed, on the simulation clock.
 *
 * @param ttl how long fetched keys are used ({@code jwksCache.ttl})
 * @param failureTtl how long a failed fetch is answered without another; zero asks every time
 * @param unknownKey what an unknown key id leads to while the keys are fresh
 * @param refetchInterval with {@link UnknownKey#REFETCH}, the least time between two fetches, failed ones included
 * @param staleIfError whether expired keys are used when the fetch of newer ones fails
 */
public record KeyCacheSettings(
        Duration ttl, Duration failureTtl, UnknownKey unknownKey, Duration refetchInterval, boolean staleIfError) {

    /** Twenty minutes, as reports of 15 to 30 minutes suggest, and no fetch for an unknown key id. Inferred. */
    public static final KeyCacheSettings DEFAULT = new KeyCacheSettings(
            Duration.ofMinutes(20), Duration.ZERO, UnknownKey.REFUSE, Duration.ofMinutes(5), false);

    /** What to do about a key id that the fresh keys do not have. */
    public enum UnknownKey {
        /** Refuse, until the keys expire. */
        REFUSE,
        /** Fetch again, at most once per interval. */
        REFETCH
    }
}
