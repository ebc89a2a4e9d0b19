package dev.wisim.kernel.jose;

import java.security.PublicKey;

/**
 * What a JWK set shows of a key; never anything private.
 *
 * @param id the {@code kid}
 * @param algorithm the {@code alg}
 * @param key RSA, or on P-256, P-384 or P-521
 */
public record PublishedKey(String id, String algorithm, PublicKey key) {

    /** The members that depend on the key's type. */
    public KeyMembers members() {
        return KeyMembers.of(key);
    }
}
