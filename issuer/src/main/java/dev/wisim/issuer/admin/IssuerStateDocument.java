package dev.wisim.issuer.admin;

import dev.wisim.issuer.registry.Issuer;
import dev.wisim.kernel.jose.KeyRing;
import java.util.List;

/**
 * An issuer as the admin API shows it; nothing private.
 *
 * @param issuer its URL
 * @param jwksUri where its discovery document says that the keys are
 * @param audiences what a token request without audiences gets
 * @param keys its published keys, in the order of the JWK set
 */
record IssuerStateDocument(String issuer, String jwksUri, List<String> audiences, List<Key> keys) {

    static IssuerStateDocument of(Issuer issuer) {
        KeyRing ring = issuer.keys();
        return new IssuerStateDocument(
                issuer.url().text(),
                issuer.jwksUri(),
                issuer.audiences(),
                ring.published().stream()
                        .map(key -> new Key(
                                key.id(),
                                key.algorithm(),
                                key.id().equals(ring.active().id())))
                        .toList());
    }

    /**
     * A key.
     *
     * @param kid its id
     * @param alg its algorithm
     * @param signs whether new tokens are signed with it
     */
    record Key(String kid, String alg, boolean signs) {}
}
