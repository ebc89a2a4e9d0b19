package dev.wisim.issuer.registry;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyRing;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.SigningKey;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An issuer's keys. They may still be in the making: an RSA key takes longer than all the rest of a start. */
public final class IssuerKeys {

    private final CompletableFuture<KeyRing> ring;

    private IssuerKeys(CompletableFuture<KeyRing> ring) {
        this.ring = ring;
    }

    /** Keys that exist. */
    public static IssuerKeys of(KeyRing ring) {
        return new IssuerKeys(CompletableFuture.completedFuture(ring));
    }

    /**
     * New keys, made in the background: the first signs, all are published in this order.
     *
     * @throws IllegalArgumentException when there is no type
     */
    public static IssuerKeys generate(List<KeyType> types, CryptoProvider provider) {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("an issuer needs at least one key");
        }
        return new IssuerKeys(CompletableFuture.supplyAsync(() -> generated(types, provider)));
    }

    /** The keys; waits while they are in the making. */
    public KeyRing ring() {
        return ring.join();
    }

    private static KeyRing generated(List<KeyType> types, CryptoProvider provider) {
        List<SigningKey> keys =
                types.stream().map(type -> SigningKey.generate(type, provider)).toList();
        return KeyRing.publishing(keys.get(0), keys);
    }
}
