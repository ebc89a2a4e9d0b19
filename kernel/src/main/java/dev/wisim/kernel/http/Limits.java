package dev.wisim.kernel.http;

import java.time.Duration;

/**
 * How much a surface reads before it refuses.
 *
 * @param bodyBytes largest body, in bytes; one more is {@link Failure.BodyTooLarge}
 * @param headerBytes largest request line and headers together, in bytes; more is {@link Failure.UriTooLong} when the line
 *     alone fills them, else {@link Failure.HeadersTooLarge}. They are read before the host name is known, so the limit of a
 *     listener's own surface holds for every surface that answers on it
 * @param bodyTime how long a body may take from when it is first read until it is whole, in real time; what is not whole by
 *     then is {@link Failure.BodyTooSlow}. Without it a client could keep a thread by sending a byte now and then
 */
public record Limits(long bodyBytes, int headerBytes, Duration bodyTime) {

    private static final int HEADERS = 32_768;

    /**
     * The largest body comes in time at 35 KB a second, and clients are on the same machine; yet most of them give up on an
     * answer only later.
     */
    private static final Duration TIME = Duration.ofSeconds(30);

    /** 1 MiB of body in 30 seconds, what a surface takes unless its original is known to take something else. */
    public static final Limits DEFAULT = new Limits(1_048_576, TIME);

    /** Limits of its own for the body, and 32 KiB for the headers. */
    public Limits(long bodyBytes, Duration bodyTime) {
        this(bodyBytes, HEADERS, bodyTime);
    }
}
