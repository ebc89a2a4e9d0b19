package dev.wisim.issuer;

import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.registry.TokenPolicy;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.kernel.jose.KeyType;
import java.util.List;
import java.util.Optional;

/**
 * What an issuer is made with.
 *
 * @param url where it lives
 * @param jwksUri what its discovery document says instead of its own JWK set
 * @param keyTypes its keys: the first signs, all are published in this order
 * @param policy its rules about tokens
 * @param seeds the objects that exist at the start and after a reset, created in this order
 */
public record IssuerSettings(
        IssuerUrl url, Optional<String> jwksUri, List<KeyType> keyTypes, TokenPolicy policy, List<NewObject> seeds) {

    public IssuerSettings {
        keyTypes = List.copyOf(keyTypes);
        seeds = List.copyOf(seeds);
    }

    /** An issuer as a new cluster has it: one RSA key of 2048 bits, the API server's rules, a namespace {@code default}. */
    public static IssuerSettings at(IssuerUrl url) {
        return new IssuerSettings(
                url,
                Optional.empty(),
                List.of(KeyType.RSA_2048),
                TokenPolicy.DEFAULT,
                List.of(NewObject.namespace("default")));
    }

    /** The same with its keys said to be elsewhere. */
    public IssuerSettings withJwksUri(String other) {
        return new IssuerSettings(url, Optional.of(other), keyTypes, policy, seeds);
    }

    /** The same with other keys. */
    public IssuerSettings withKeyTypes(List<KeyType> other) {
        return new IssuerSettings(url, jwksUri, other, policy, seeds);
    }

    /** The same with other rules about tokens. */
    public IssuerSettings withPolicy(TokenPolicy other) {
        return new IssuerSettings(url, jwksUri, keyTypes, other, seeds);
    }

    /** The same with other objects, namespaces before what they hold. */
    public IssuerSettings withSeeds(List<NewObject> other) {
        return new IssuerSettings(url, jwksUri, keyTypes, policy, other);
    }
}
