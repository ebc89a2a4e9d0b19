package dev.wisim.issuer.apiserver;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.serviceaccount.ClusterObjects;
import dev.wisim.issuer.serviceaccount.ObjectEvent;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.wire.ApiDocument;
import dev.wisim.issuer.wire.GoJsonDocument;
import dev.wisim.issuer.wire.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said in JSON and YAML alone: lists, and the documents by which a client discovers the API.
 *
 * @param kind its kind
 * @param apiVersion group and version
 * @param members all else, in order
 */
record PlainDocument(String kind, String apiVersion, Map<String, Object> members) implements ApiDocument {

    /** A list of objects of one kind. */
    static PlainDocument list(ObjectKind kind, ClusterObjects.Listed listed) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("metadata", Map.of("resourceVersion", Long.toString(listed.version())));
        members.put(
                "items",
                listed.objects().stream()
                        .map(object -> new ResourceDocument(object).item())
                        .toList());
        return new PlainDocument(kind.kind() + "List", "v1", members);
    }

    /** One line of a watch. */
    static String event(ObjectEvent event) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", event.type().name());
        members.put("object", new ResourceDocument(event.object()));
        return GoJsonDocument.compact(members) + "\n";
    }

    @JsonValue
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kind", kind);
        all.put("apiVersion", apiVersion);
        all.putAll(members);
        return all;
    }

    @Override
    public MessageLite protobuf() {
        throw new IllegalStateException(kind + " has no message here");
    }

    @Override
    public List<String> mediaTypes() {
        return MediaType.OF_TEXTS;
    }
}
