package dev.wisim.conformance.kubernetes;

import dev.wisim.conformance.jose.Token;
import java.util.Map;
import java.util.Optional;

/** The account that a token's claim {@code kubernetes.io} names. */
record PrivateClaim(String namespace, String name, String uid) {

    /** That of {@code token}, if it is whole. */
    static Optional<PrivateClaim> of(Token token) {
        if (token.claims().get(ServiceAccountTokenCheck.PRIVATE_CLAIM) instanceof Map<?, ?> claim
                && claim.get("namespace") instanceof String namespace
                && claim.get("serviceaccount") instanceof Map<?, ?> account
                && account.get("name") instanceof String name
                && account.get("uid") instanceof String uid) {
            return Optional.of(new PrivateClaim(namespace, name, uid))
                    .filter(each -> !namespace.isEmpty() && !name.isEmpty() && !uid.isEmpty());
        }
        return Optional.empty();
    }
}
