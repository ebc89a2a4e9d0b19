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

    /**
     * A key from elsewhere under the id that API servers give it, with the algorithm of its type.
     *
     * @throws IllegalArgumentException when it is neither RSA nor on P-256, P-384 or P-521
     */
    public static PublishedKey of(PublicKey key) {
        return named(SigningKey.idOf(key), key);
    }

    /**
     * A key from elsewhere under the id that it has there, with the algorithm of its type.
     *
     * @throws IllegalArgumentException when it is neither RSA nor on P-256, P-384 or P-521
     */
    public static PublishedKey named(String id, PublicKey key) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.of(key)
                .orElseThrow(() -> new IllegalArgumentException("no JWS algorithm for a key of type "
                        + key.getAlgorithm() + "; RSA, P-256, P-384 and P-521 have one"));
        return new PublishedKey(id, algorithm.name(), key);
    }

    /** The members that depend on the key's type. */
    public KeyMembers members() {
        return KeyMembers.of(key);
    }
}
