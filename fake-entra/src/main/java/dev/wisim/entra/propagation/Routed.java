package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ClientKey;
import java.time.Instant;

/**
 * An answer, and where it came from.
 *
 * @param value what the directory steps found
 * @param client whose request it was, and whose cache entries pin views
 * @param replica the replica they ran on, from 0
 * @param at the request's instant: its reading of the clock, or that of an earlier answer when it was overtaken
 * @param asOf the instant whose view they ran on: the request's own, or the one a live cache entry pins
 * @param sequence the last fact in that view, whatever was committed at the same millisecond
 * @param cached whether a cache entry pinned the view
 */
public record Routed<T>(
        T value, ClientKey client, int replica, Instant at, Instant asOf, long sequence, boolean cached) {

    /** The same answer, read as something else. */
    public <R> Routed<R> with(R other) {
        return new Routed<>(other, client, replica, at, asOf, sequence, cached);
    }
}
