package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/**
 * An issuer.
 *
 * @param name what commands call it
 * @param issuer its URL
 * @param jwksUri where its discovery document says that the keys are
 * @param audiences what a token request without audiences gets
 * @param awkward what it does wrong
 * @param keys its keys, in the order of the JWK set
 */
public record IssuerState(
        String name, String issuer, String jwksUri, List<String> audiences, List<String> awkward, List<Key> keys) {

    /**
     * A key, with the instants of its life on the issuer's clock, ISO 8601; one that is not fixed, or has always been, is
     * empty.
     *
     * @param phase waiting, published, signing, retired or dropped
     * @param canSign whether its private half is known
     */
    public record Key(
            String kid,
            String alg,
            String phase,
            boolean canSign,
            Optional<String> publishedFrom,
            Optional<String> signsFrom,
            Optional<String> retiredFrom,
            Optional<String> droppedFrom) {}
}
