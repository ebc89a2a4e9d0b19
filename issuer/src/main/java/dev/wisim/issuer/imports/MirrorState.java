package dev.wisim.issuer.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a mirror holds and how its last attempt went; instants are of the simulation clock.
 *
 * @param set the last good set; empty while there was none
 * @param lastSuccess when that was fetched
 * @param lastAttempt when the cluster was last asked
 * @param lastError why the last attempt failed, as a sentence; empty when it did not
 * @param nextRefresh from when a reading asks the cluster again; empty for the next one
 */
public record MirrorState(
        Optional<PublishedKeySet> set,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastAttempt,
        Optional<String> lastError,
        Optional<Instant> nextRefresh) {

    private static final Duration OVERTAKING = Duration.ofSeconds(5);

    static final MirrorState EMPTY =
            new MirrorState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How old the keys are; empty while there are none. */
    public Optional<Duration> age(Instant now) {
        return lastSuccess.map(fetched -> Duration.between(fetched, now));
    }

    MirrorState succeeded(PublishedKeySet fetched, Instant now, Instant next) {
        return new MirrorState(
                Optional.of(fetched), Optional.of(now), Optional.of(now), Optional.empty(), Optional.of(next));
    }

    /** The last good keys stay. */
    MirrorState failed(String sentence, Instant now, Instant next) {
        return new MirrorState(set, lastSuccess, Optional.of(now), Optional.of(sentence), Optional.of(next));
    }

    boolean isDue(Instant now) {
        return nextRefresh.isEmpty() || !now.isBefore(nextRefresh.get()) || isFromTheFuture(now);
    }

    /** It was made before the clock was reset; readers overtake each other too, but by less. */
    private boolean isFromTheFuture(Instant now) {
        return lastAttempt.filter(now.plus(OVERTAKING)::isBefore).isPresent();
    }
}
