package dev.wisim.issuer.imports;

import dev.wisim.kernel.jose.PublishedKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a cluster publishes about its tokens.
 *
 * @param issuer the issuer that its discovery document names, the {@code iss} of its tokens
 * @param keys its usable keys, in its order
 * @param skipped a sentence for each key that is not usable here
 * @param maxAge how long it allows the set to be kept
 */
public record PublishedKeySet(String issuer, List<PublishedKey> keys, List<String> skipped, Optional<Duration> maxAge) {

    /** Makes the lists immutable. */
    public PublishedKeySet {
        keys = List.copyOf(keys);
        skipped = List.copyOf(skipped);
    }
}
