package dev.wisim.issuer.externalsigner;

import dev.wisim.kernel.jose.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A signer's keys at one instant.
 *
 * @param active the key that signs; empty when none does
 * @param keys the keys that vouch for tokens, in the order in which the API server publishes them
 * @param changedAt since when they are these, on the simulation clock
 */
public record SignerRing(Optional<SigningKey> active, List<SignerKey> keys, Instant changedAt) {

    public SignerRing {
        keys = List.copyOf(keys);
    }

    /** Whether a relying party finds {@code key} in the API server's JWK set. */
    boolean showsInDiscovery(SigningKey key) {
        return keys.stream()
                .anyMatch(each -> !each.excludedFromDiscovery() && each.key().equals(key.published()));
    }
}
