package dev.wisim.issuer.serviceaccount;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a client wrote of a new object, as {@code fieldsV1}: annotations, labels, and of a secret its type and data. Of other
 * bodies it is not told, since that takes the schema of every list in them.
 */
final class WrittenFields {

    private static final String SELF = ".";

    private WrittenFields() {}

    static List<ManagedFieldsEntry> of(NewObject object, Instant now) {
        return object.manager().isEmpty()
                ? List.of()
                : List.of(new ManagedFieldsEntry(object.manager(), "v1", now, fields(object), ""));
    }

    private static Map<String, Object> fields(NewObject object) {
        Map<String, Object> metadata = new TreeMap<>();
        put(metadata, "f:annotations", entries(object.annotations()));
        put(metadata, "f:labels", entries(object.labels()));
        Map<String, Object> fields = new TreeMap<>();
        put(fields, "f:metadata", metadata);
        if (object.kind() == ObjectKind.SECRET) {
            put(fields, "f:data", entries(object.body().object("data").members()));
            fields.put("f:type", Map.of());
        }
        return fields;
    }

    /** The entries of a map, and the map itself. */
    static Map<String, Object> entries(Map<String, ?> map) {
        Map<String, Object> fields = new TreeMap<>();
        if (!map.isEmpty()) {
            fields.put(SELF, Map.of());
            map.keySet().forEach(name -> fields.put("f:" + name, Map.of()));
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Map<String, Object> inner) {
        if (!inner.isEmpty()) {
            fields.put(name, inner);
        }
    }
}
