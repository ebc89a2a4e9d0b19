package dev.wisim.issuer.apiserver;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import dev.wisim.issuer.serviceaccount.ObjectMetaDocument;
import dev.wisim.issuer.wire.ApiDocument;
import dev.wisim.issuer.wire.MediaType;
import io.kubernetes.client.proto.V1;
import java.util.Base64;
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
        return switch (object.kind()) {
            case NAMESPACE -> namespace();
            case SECRET -> secret();
            case SERVICE_ACCOUNT ->
                V1.ServiceAccount.newBuilder()
                        .setMetadata(ObjectMetaDocument.of(object.meta()).message())
                        .build();
            case NODE, POD -> throw new IllegalStateException(kind() + " has no message here");
        };
    }

    private V1.Namespace namespace() {
        V1.NamespaceSpec.Builder spec = V1.NamespaceSpec.newBuilder();
        if (object.body().object("spec").members().get("finalizers") instanceof List<?> finalizers) {
            finalizers.forEach(finalizer -> spec.addFinalizers(String.valueOf(finalizer)));
        }
        return V1.Namespace.newBuilder()
                .setMetadata(ObjectMetaDocument.of(object.meta()).message())
                .setSpec(spec)
                .setStatus(V1.NamespaceStatus.newBuilder()
                        .setPhase(object.body().object("status").text("phase")))
                .build();
    }

    private V1.Secret secret() {
        ObjectBody data = object.body().object("data");
        V1.Secret.Builder secret = V1.Secret.newBuilder()
                .setMetadata(ObjectMetaDocument.of(object.meta()).message())
                .setType(object.body().text("type"));
        data.members()
                .keySet()
                .forEach(name -> secret.putData(
                        name, ByteString.copyFrom(Base64.getDecoder().decode(data.text(name)))));
        return secret.build();
    }
}
