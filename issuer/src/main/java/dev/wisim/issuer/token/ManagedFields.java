package dev.wisim.issuer.token;

import java.util.Map;
import java.util.TreeMap;

/**
 * The API server's record of who wrote which field. Written is what differs from an empty request: so the lifetime, which
 * is defaulted before the comparison, always is, and an empty list of audiences is, but none is not.
 */
final class ManagedFields {

    private static final String SELF = ".";

    private ManagedFields() {}

    /** What was written, as {@code fieldsV1}. */
    static Map<String, Object> written(TokenRequest request) {
        Map<String, Object> fields = new TreeMap<>();
        putUnlessEmpty(fields, "f:metadata", metadata(request.metadata()));
        putUnlessEmpty(fields, "f:spec", spec(request));
        putUnlessEmpty(fields, "f:status", request.statusToken() ? Map.of("f:token", Map.of()) : Map.of());
        return fields;
    }

    private static Map<String, Object> metadata(TokenRequest.Metadata metadata) {
        Map<String, Object> fields = new TreeMap<>();
        putUnlessEmpty(fields, "f:annotations", entries(metadata.annotations()));
        putUnlessEmpty(fields, "f:labels", entries(metadata.labels()));
        return fields;
    }

    private static Map<String, Object> spec(TokenRequest request) {
        Map<String, Object> fields = new TreeMap<>();
        request.audiences().ifPresent(audiences -> fields.put("f:audiences", Map.of()));
        request.boundObject().ifPresent(reference -> fields.put("f:boundObjectRef", members(reference)));
        fields.put("f:expirationSeconds", Map.of());
        return fields;
    }

    private static Map<String, Object> members(BoundObjectReference reference) {
        Map<String, Object> fields = new TreeMap<>();
        Map.of(
                        "f:apiVersion", reference.apiVersion(),
                        "f:kind", reference.kind(),
                        "f:name", reference.name(),
                        "f:uid", reference.uid())
                .forEach((field, value) -> {
                    if (!value.isEmpty()) {
                        fields.put(field, Map.of());
                    }
                });
        return fields;
    }

    private static Map<String, Object> entries(Map<String, String> texts) {
        Map<String, Object> fields = new TreeMap<>();
        if (!texts.isEmpty()) {
            fields.put(SELF, Map.of());
            texts.keySet().forEach(name -> fields.put("f:" + name, Map.of()));
        }
        return fields;
    }

    private static void putUnlessEmpty(Map<String, Object> fields, String name, Map<String, Object> inner) {
        if (!inner.isEmpty()) {
            fields.put(name, inner);
        }
    }
}
