package dev.wisim.entra.signing;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.TokenSigner;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Entra's own keys: the one that signs now, and the next one, which is published beforehand. They are generated in the
 * background, because generating costs more than the whole rest of the start; whoever comes first waits.
 */
public final class SigningKeys {

    private final CompletableFuture<CryptoProvider> crypto;
    private final CompletableFuture<TokenSigner> signer;
    private final CompletableFuture<CertifiedKey> current;
    private final CompletableFuture<CertifiedKey> next;

    private SigningKeys(Supplier<CryptoProvider> provider, Instant notBefore) {
        this.crypto = CompletableFuture.supplyAsync(provider);
        this.signer = crypto.thenApply(TokenSigner::new);
        this.current = crypto.thenApply(found -> CertifiedKey.generate(found, notBefore));
        // After the first, not beside it: the first token waits for one key only.
        this.next = current.thenApply(first -> CertifiedKey.generate(crypto.join(), notBefore));
    }

    /**
     * Begins to generate both keys.
     *
     * @param crypto asked in the background: to find the fastest provider takes time too
     * @param notBefore from when on the certificates are valid
     */
    public static SigningKeys generating(Supplier<CryptoProvider> crypto, Instant notBefore) {
        return new SigningKeys(crypto, notBefore);
    }

    /** The provider that was found. */
    public CryptoProvider crypto() {
        return joined(crypto);
    }

    /** What signs with these keys. */
    public TokenSigner signer() {
        return joined(signer);
    }

    /** The key that signs. */
    public CertifiedKey current() {
        return joined(current);
    }

    /** What the JWK set shows, in its order. */
    public List<CertifiedKey> published() {
        return List.of(joined(current), joined(next));
    }

    private static <T> T joined(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("no signing key could be made", e.getCause());
        }
    }
}
