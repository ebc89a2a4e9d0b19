package dev.wisim.issuer.token;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a client asks for, {@code authentication.k8s.io/v1 TokenRequest}, with the API's defaults in place.
 *
 * @param metadata what the request says of the service account
 * @param audiences who the token is for; absent, or empty, means the API server
 * @param expirationSeconds the wanted lifetime in seconds
 * @param boundObject the object whose life ends the token's
 * @param statusToken whether the request brought a token of its own, which is ignored but for the record of written fields
 */
public record TokenRequest(
        Metadata metadata,
        Optional<List<String>> audiences,
        long expirationSeconds,
        Optional<BoundObjectReference> boundObject,
        boolean statusToken) {

    /** The lifetime of a token when the request names none, in seconds. */
    public static final long DEFAULT_EXPIRATION_SECONDS = 3_600;

    /** A request for an hour's token for the API server, bound to nothing: {@code {"spec":{}}}. */
    public static final TokenRequest EMPTY =
            new TokenRequest(Metadata.EMPTY, Optional.empty(), DEFAULT_EXPIRATION_SECONDS, Optional.empty(), false);

    /** An hour's token for {@code audiences}. */
    public static TokenRequest forAudiences(String... audiences) {
        return new TokenRequest(
                EMPTY.metadata, Optional.of(List.of(audiences)), EMPTY.expirationSeconds, Optional.empty(), false);
    }

    /** The same with another lifetime, in seconds. */
    public TokenRequest withExpirationSeconds(long other) {
        return new TokenRequest(metadata, audiences, other, boundObject, statusToken);
    }

    /** The same bound to an object. */
    public TokenRequest boundTo(BoundObjectReference object) {
        return new TokenRequest(metadata, audiences, expirationSeconds, Optional.of(object), statusToken);
    }

    /**
     * What a request may say of its service account; a member that was left out is empty.
     *
     * @param name must be the service account's
     * @param namespace must be the service account's
     * @param uid must be the service account's
     * @param labels handed back
     * @param annotations handed back
     */
    public record Metadata(
            String name, String namespace, String uid, Map<String, String> labels, Map<String, String> annotations) {

        /** Nothing said. */
        public static final Metadata EMPTY = new Metadata("", "", "", Map.of(), Map.of());
    }
}
