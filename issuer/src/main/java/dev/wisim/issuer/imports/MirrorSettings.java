package dev.wisim.issuer.imports;

import java.time.Duration;
import java.util.Optional;

/**
 * How a mirror keeps up, in simulation time.
 *
 * @param refresh how long a set is kept; empty for as long as the cluster allows, an hour when it does not say
 * @param retry how long after a failure it is tried again
 */
public record MirrorSettings(Optional<Duration> refresh, Duration retry) {

    /** As the cluster allows; ten seconds after a failure. */
    public static final MirrorSettings DEFAULT = new MirrorSettings(Optional.empty(), Duration.ofSeconds(10));

    /** API servers allow this themselves unless an external signer says otherwise. */
    private static final Duration UNSAID = Duration.ofHours(1);

    Duration interval(PublishedKeySet fetched) {
        return refresh.or(fetched::maxAge).orElse(UNSAID);
    }
}
