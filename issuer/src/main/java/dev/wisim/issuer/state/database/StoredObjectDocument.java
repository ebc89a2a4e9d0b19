package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.ObjectPath;
import dev.wisim.issuer.state.StoredObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object as the database has it. Its body stays text, byte for byte. */
final class StoredObjectDocument {

    private StoredObjectDocument() {}

    static void write(StoredObject object, ObjectNode value) {
        value.put("uid", object.uid().toString());
        value.put("created", object.created().toString());
        object.labels().forEach(value.putObject("labels")::put);
        object.annotations().forEach(value.putObject("annotations")::put);
        object.body().ifPresent(body -> value.put("body", body));
        value.put("resourceVersion", object.resourceVersion());
    }

    static StoredObject read(ObjectPath id, JsonNode value) {
        return new StoredObject(
                id,
                UUID.fromString(value.required("uid").stringValue()),
                Instant.parse(value.required("created").stringValue()),
                texts(value.required("labels")),
                texts(value.required("annotations")),
                value.has("body") ? Optional.of(value.required("body").stringValue()) : Optional.empty(),
                value.required("resourceVersion").longValue());
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new TreeMap<>();
        object.propertyStream()
                .forEach(member -> texts.put(member.getKey(), member.getValue().stringValue()));
        return texts;
    }
}
