package dev.wisim.entra.propagation;

import java.time.Instant;

/**
 * A pinned view: not an answer, but the instant and the facts from which every question under its key is answered.
 *
 * @param asOf when the request was evaluated that stored it
 * @param sequence the last fact accepted by then; a later one is not in the view, even if it committed and was applied at
 *     the same millisecond
 * @param expires from when on it is not used any more
 */
public record CacheEntry(Instant asOf, long sequence, Instant expires) {

    /** Whether it still answers. */
    boolean isLive(Instant now) {
        return now.isBefore(expires);
    }
}
