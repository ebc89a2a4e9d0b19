package dev.wisim.issuer.state;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyLife;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.SigningKey;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;

/**
 * A key of an issuer.
 *
 * @param id which issuer's, and which of them
 * @param kid the id that tokens carry
 * @param algorithm the JWS algorithm
 * @param publicKey RSA, or on P-256, P-384 or P-521
 * @param privateKey what signs; empty for a key that is only published
 * @param life when it is what
 */
public record StoredKey(
        KeyNumber id, String kid, String algorithm, PublicKey publicKey, Optional<PrivateKey> privateKey, KeyLife life)
        implements Stored {

    /** A key that can sign. */
    public static StoredKey of(KeyNumber id, SigningKey key, KeyLife life) {
        return new StoredKey(id, key.id(), key.algorithm(), key.publicKey(), Optional.of(key.privateKey()), life);
    }

    /** A key that is only published. */
    public static StoredKey of(KeyNumber id, PublishedKey key, KeyLife life) {
        return new StoredKey(id, key.id(), key.algorithm(), key.key(), Optional.empty(), life);
    }

    /** The key as it signs, under its own id; empty when it is only published. */
    public Optional<SigningKey> signingKey(CryptoProvider provider) {
        return privateKey.map(
                secret -> SigningKey.of(publicKey, secret, provider).withId(kid));
    }

    /** What a JWK set shows of it. */
    public PublishedKey published() {
        return new PublishedKey(kid, algorithm, publicKey);
    }

    /** The same key with another life. */
    public StoredKey withLife(KeyLife other) {
        return new StoredKey(id, kid, algorithm, publicKey, privateKey, other);
    }

    /** Names the key without its private half. */
    @Override
    public String toString() {
        return algorithm + " key " + kid + ", number " + id.sequence() + " of " + id.issuer();
    }
}
