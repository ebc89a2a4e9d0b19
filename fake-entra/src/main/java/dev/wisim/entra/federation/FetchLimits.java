package dev.wisim.entra.federation;

import java.time.Duration;

/**
 * How much an issuer may cost us.
 *
 * @param timeout for one document with all its redirects, in wall time
 * @param bytes largest document
 * @param redirects how many redirects are followed
 * @param keys how many keys are kept, in the issuer's order
 */
public record FetchLimits(Duration timeout, int bytes, int redirects, int keys) {

    /** Five seconds, 1 MiB, three redirects; 100 keys as Entra documents. */
    public static final FetchLimits DEFAULT = new FetchLimits(Duration.ofSeconds(5), 1_048_576, 3, 100);
}
