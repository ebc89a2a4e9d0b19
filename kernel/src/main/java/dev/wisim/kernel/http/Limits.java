package dev.wisim.kernel.http;

/**
 * How much a surface reads before it refuses.
 *
 * @param bodyBytes largest body, in bytes; one more is {@link Failure.BodyTooLarge}
 * @param headerBytes largest request line and headers together, in bytes; more is {@link Failure.UriTooLong} when the line
 *     alone fills them, else {@link Failure.HeadersTooLarge}. They are read before the host name is known, so the limit of a
 *     listener's own surface holds for every surface that answers on it
 */
public record Limits(long bodyBytes, int headerBytes) {

    private static final int HEADERS = 32_768;

    /** 1 MiB of body, what a surface takes unless its original is known to take another size. */
    public static final Limits DEFAULT = new Limits(1_048_576);

    /** A limit of its own for the body, and 32 KiB for the headers. */
    public Limits(long bodyBytes) {
        this(bodyBytes, HEADERS);
    }
}
