package dev.wisim.kernel.jose;

import java.util.Optional;

/**
 * A key and its life.
 *
 * @param sequence its place among the keys of its issuer: the JWK set is in this order
 * @param published what the JWK set shows of it
 * @param signing its private half; empty for a key of which only the public one is known
 * @param life when it does what
 */
public record ScheduledKey(long sequence, PublishedKey published, Optional<SigningKey> signing, KeyLife life) {

    /**
     * @throws IllegalArgumentException when the two halves have different ids, or a key without private half is to sign
     */
    public ScheduledKey {
        if (signing.filter(key -> !key.id().equals(published.id())).isPresent()) {
            throw new IllegalArgumentException("one key has one id, not " + published.id() + " and "
                    + signing.get().id());
        }
        if (signing.isEmpty() && life.signsFrom().isPresent()) {
            throw new IllegalArgumentException("key " + published.id() + " has no private half and cannot sign");
        }
    }

    /** A whole key. */
    public static ScheduledKey of(long sequence, SigningKey key, KeyLife life) {
        return new ScheduledKey(sequence, key.published(), Optional.of(key), life);
    }

    /** A key of somebody else's, which is only shown. */
    public static ScheduledKey of(long sequence, PublishedKey key, KeyLife life) {
        return new ScheduledKey(sequence, key, Optional.empty(), life);
    }

    /** The same with another life. */
    public ScheduledKey with(KeyLife other) {
        return new ScheduledKey(sequence, published, signing, other);
    }

    /** The key id. */
    public String id() {
        return published.id();
    }
}
