package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.jose.PublishedKey;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A key that a signer vouches for.
 *
 * @param key the key as the issuer publishes it
 * @param excludedFromDiscovery whether the API server verifies with it but does not publish it; such a key signs nothing new
 */
public record SignerKey(PublishedKey key, boolean excludedFromDiscovery) {

    /** The longest id that an API server takes, in bytes of UTF-8. */
    static final int LONGEST_ID = 1_024;

    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256", "ES384", "ES512");

    /**
     * @throws IllegalArgumentException when an API server would refuse the key: its id is empty or longer than 1024 bytes, or
     *     its algorithm is not RS256, ES256, ES384 or ES512
     */
    public SignerKey {
        int length = key.id().getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "a key id has 1 to " + LONGEST_ID + " bytes, but this one has " + length);
        }
        if (!ALGORITHMS.contains(key.algorithm())) {
            throw new IllegalArgumentException(
                    "an API server knows " + ALGORITHMS + ", but the key " + key.id() + " is for " + key.algorithm());
        }
    }

    /** A key that the API server publishes. */
    public static SignerKey published(PublishedKey key) {
        return new SignerKey(key, false);
    }

    /** A key for old tokens only. */
    public static SignerKey excluded(PublishedKey key) {
        return new SignerKey(key, true);
    }
}
