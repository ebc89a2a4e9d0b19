package dev.wisim.issuer.kept;

import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ManagedFieldsEntry;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of an object has no column of its own.
 *
 * @param body its members but type and metadata, in order
 * @param managedFields who wrote which field
 */
record KeptObjectDocument(Map<String, Object> body, List<ManagedFieldsEntry> managedFields) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    KeptObjectDocument {
        body = body == null ? Map.of() : body;
        managedFields = managedFields == null ? List.of() : List.copyOf(managedFields);
    }

    static String write(ClusterObject object) {
        return MAPPER.writeValueAsString(
                new KeptObjectDocument(object.body().members(), object.meta().managedFields()));
    }

    static KeptObjectDocument read(String json) {
        return MAPPER.readValue(json, KeptObjectDocument.class);
    }

    ObjectBody objectBody() {
        return new ObjectBody(body);
    }
}
