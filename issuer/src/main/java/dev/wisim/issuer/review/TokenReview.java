package dev.wisim.issuer.review;

import java.util.List;
import java.util.Map;

/**
 * What a client asks about a token, {@code authentication.k8s.io/v1 TokenReview}.
 *
 * @param metadata what the request says of itself; handed back
 * @param token the token
 * @param audiences for whom the token has to be; empty means the API server
 */
record TokenReview(Metadata metadata, String token, List<String> audiences) {

    /** Tells of the question without disclosing the token. */
    @Override
    public String toString() {
        return "review for " + audiences;
    }

    /** A member that was left out is empty. */
    record Metadata(
            String name, String namespace, String uid, Map<String, String> labels, Map<String, String> annotations) {}
}
