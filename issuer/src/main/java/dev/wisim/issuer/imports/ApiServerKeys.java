package dev.wisim.issuer.imports;

import dev.wisim.kernel.fetch.FetchedDocument;
import dev.wisim.kernel.jose.Jwk;
import dev.wisim.kernel.jose.JwkSet;
import dev.wisim.kernel.jose.MalformedJwkSet;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.jose.SigningKey;
import java.time.Duration;

/**
 * The keys of a live cluster, from its API server's own root: what {@code jwks_uri} names may be an address that only
 * others reach. The server answers 406 to an {@code Accept} that lacks each document's own type.
 */
public final class ApiServerKeys implements ClusterKeys {

    private static final int MOST_KEYS = 100;

    private final ApiServerClient client;

    /**
     * Keys of the cluster that {@code kubeconfig} leads to. Nothing is sent before the first fetch.
     *
     * @param timeout for each of two documents, in wall time
     */
    public ApiServerKeys(Kubeconfig kubeconfig, Duration timeout) {
        this.client = new ApiServerClient(kubeconfig, timeout);
    }

    @Override
    public PublishedKeySet fetch() throws ClusterUnavailable {
        FetchedDocument discovery = client.get("/.well-known/openid-configuration", "application/json");
        FetchedDocument jwks = client.get("/openid/v1/jwks", "application/jwk-set+json");
        JwkSet set = read(jwks.text());
        return new PublishedKeySet(
                ClusterDiscoveryDocument.issuer(discovery.text()),
                set.keys().stream().map(ApiServerKeys::published).toList(),
                set.skipped(),
                jwks.maxAge());
    }

    private static JwkSet read(String json) throws ClusterUnavailable {
        try {
            return JwkSet.read(json, MOST_KEYS);
        } catch (MalformedJwkSet e) {
            throw new ClusterUnavailable("what the cluster answers is no JWK set: " + e.getMessage());
        }
    }

    private static PublishedKey published(Jwk jwk) {
        return PublishedKey.named(jwk.kid().orElseGet(() -> SigningKey.idOf(jwk.key())), jwk.key());
    }
}
