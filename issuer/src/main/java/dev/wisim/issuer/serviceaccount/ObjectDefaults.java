package dev.wisim.issuer.serviceaccount;

import java.util.List;
import java.util.Map;

/** What the API server puts into an object that a client left out; of a pod only what a token speaks of. */
final class ObjectDefaults {

    private static final String SPEC = "spec";
    private static final String STATUS = "status";
    private static final String ACCOUNT = "serviceAccountName";

    private ObjectDefaults() {}

    static ObjectBody complete(ObjectKind kind, ObjectBody given) {
        return switch (kind) {
            case NAMESPACE ->
                orElse(
                        orElse(given, SPEC, Map.of("finalizers", List.of("kubernetes"))),
                        STATUS,
                        Map.of("phase", "Active"));
            case NODE -> orElse(orElse(given, SPEC, Map.of()), STATUS, Map.of());
            case POD -> orElse(pod(given), STATUS, Map.of("phase", "Pending"));
            case SECRET -> given.text("type").isEmpty() ? given.with("type", "Opaque") : given;
            case SERVICE_ACCOUNT -> given;
        };
    }

    /** The old name of the field, {@code serviceAccount}, is another spelling of the new one. */
    private static ObjectBody pod(ObjectBody given) {
        ObjectBody spec = given.object(SPEC);
        String account = spec.text(ACCOUNT);
        if (account.isEmpty()) {
            account = spec.text("serviceAccount");
        }
        if (account.isEmpty()) {
            account = NewObject.DEFAULT_SERVICE_ACCOUNT;
        }
        return given.with(
                SPEC,
                spec.with(ACCOUNT, account).with("serviceAccount", account).members());
    }

    private static ObjectBody orElse(ObjectBody body, String member, Map<String, Object> otherwise) {
        return body.members().get(member) instanceof Map<?, ?> ? body : body.with(member, otherwise);
    }
}
