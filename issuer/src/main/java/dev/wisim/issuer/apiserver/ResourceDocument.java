package dev.wisim.issuer.apiserver;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ObjectMetaDocument;
import dev.wisim.issuer.wire.ApiDocument;
import dev.wisim.issuer.wire.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of the cluster on its way out. Pods and nodes are not said in protobuf: their bodies are not read. */
record ResourceDocument(ClusterObject object) implements ApiDocument {

    @Override
    public String kind() {
        return object.kind().kind();
    }

    @Override
    public String apiVersion() {
        return "v1";
    }

    /** The object with its type, as it stands alone. */
    @JsonValue
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kind());
        members.put("apiVersion", apiVersion());
        members.putAll(item());
        return members;
    }

    /** The object without its type, as it stands in a list. */
    Map<String, Object> item() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("metadata", ObjectMetaDocument.of(object.meta()));
        members.putAll(object.body().members());
        return members;
    }

    @Override
    public List<String> mediaTypes() {
        return switch (object.kind()) {
            case NODE, POD -> MediaType.OF_TEXTS;
            case NAMESPACE, SECRET, SERVICE_ACCOUNT -> MediaType.OF_OBJECTS;
        };
    }

    @Override
    public MessageLite protobuf() {
        return ResourceMessage.of(object);
    }
}
