package dev.wisim.kernel.jose;

import java.security.PublicKey;

/**
 * The proof that a token's signature was checked: only {@link UnverifiedJwt#verify} makes one. It says nothing about
 * issuer, audience or time.
 */
public final class VerifiedJwt {

    private final UnverifiedJwt content;
    private final PublicKey key;

    VerifiedJwt(UnverifiedJwt content, PublicKey key) {
        this.content = content;
        this.key = key;
    }

    /** Header and claims, now known to be the signer's. */
    public UnverifiedJwt content() {
        return content;
    }

    /** The key that vouches for them. */
    public PublicKey key() {
        return key;
    }
}
