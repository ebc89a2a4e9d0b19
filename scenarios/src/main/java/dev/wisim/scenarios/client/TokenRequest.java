package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/**
 * Kubernetes' TokenRequest as the issuer answers it; the members that {@code kubectl} prints.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/">TokenRequest</a>
 */
public record TokenRequest(Metadata metadata, Spec spec, Status status) {

    /** Whose token it is, and when it was made. */
    public record Metadata(String name, String namespace, String uid, String creationTimestamp) {}

    /**
     * What is asked for.
     *
     * @param audiences empty for the API server's own
     * @param expirationSeconds empty for the server's choice
     */
    public record Spec(
            List<String> audiences, Optional<Long> expirationSeconds, Optional<BoundObjectReference> boundObjectRef) {}

    /** The object whose deletion ends the token. */
    public record BoundObjectReference(String kind, String apiVersion, String name, Optional<String> uid) {}

    /** The token. */
    public record Status(String token, String expirationTimestamp) {}
}
