package dev.wisim.issuer.caller;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The claim {@code kubernetes.io} of a bound token; what is not there is empty.
 *
 * @param namespace the namespace of service account, pod and secret
 * @param serviceAccount whom the token stands for
 * @param pod the pod that it is bound to
 * @param secret the secret that it is bound to
 * @param node the node that it is bound to, or the pod's
 */
record PrivateClaims(
        String namespace,
        Reference serviceAccount,
        Optional<Reference> pod,
        Optional<Reference> secret,
        Optional<Reference> node) {

    static PrivateClaims of(@Nullable Object claim) {
        Map<?, ?> members = claim instanceof Map<?, ?> map ? map : Map.of();
        return new PrivateClaims(
                text(members, "namespace"),
                reference(members, "serviceaccount").orElseGet(() -> new Reference("", "")),
                reference(members, "pod"),
                reference(members, "secret"),
                reference(members, "node"));
    }

    private static Optional<Reference> reference(Map<?, ?> members, String name) {
        return members.get(name) instanceof Map<?, ?> map
                ? Optional.of(new Reference(text(map, "name"), text(map, "uid")))
                : Optional.empty();
    }

    private static String text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    /** An object by name and identity. */
    record Reference(String name, String uid) {}
}
