package dev.wisim.issuer.apiserver;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.serviceaccount.ClusterObject;
import dev.wisim.issuer.serviceaccount.ObjectBody;
import dev.wisim.issuer.serviceaccount.ObjectMetaDocument;
import dev.wisim.issuer.serviceaccount.ObjectMetaMessage;
import io.kubernetes.client.proto.Meta;
import io.kubernetes.client.proto.V1;
import java.util.Base64;
import java.util.List;

/** An object of the cluster as a message. */
final class ResourceMessage {

    private ResourceMessage() {}

    static MessageLite of(ClusterObject object) {
        Meta.ObjectMeta meta = ObjectMetaMessage.of(ObjectMetaDocument.of(object.meta()));
        return switch (object.kind()) {
            case NAMESPACE -> namespace(meta, object.body());
            case SECRET -> secret(meta, object.body());
            case SERVICE_ACCOUNT ->
                V1.ServiceAccount.newBuilder().setMetadata(meta).build();
            case NODE, POD -> throw new IllegalStateException(object.kind().kind() + " has no message here");
        };
    }

    private static V1.Namespace namespace(Meta.ObjectMeta meta, ObjectBody body) {
        V1.NamespaceSpec.Builder spec = V1.NamespaceSpec.newBuilder();
        if (body.object("spec").members().get("finalizers") instanceof List<?> finalizers) {
            finalizers.forEach(finalizer -> spec.addFinalizers(String.valueOf(finalizer)));
        }
        return V1.Namespace.newBuilder()
                .setMetadata(meta)
                .setSpec(spec)
                .setStatus(V1.NamespaceStatus.newBuilder()
                        .setPhase(body.object("status").text("phase")))
                .build();
    }

    private static V1.Secret secret(Meta.ObjectMeta meta, ObjectBody body) {
        ObjectBody values = body.object("data");
        V1.Secret.Builder secret = V1.Secret.newBuilder().setMetadata(meta).setType(body.text("type"));
        values.members().keySet().forEach(name -> secret.putData(name, bytes(values.text(name))));
        return secret.build();
    }

    private static ByteString bytes(String base64) {
        return ByteString.copyFrom(Base64.getDecoder().decode(base64));
    }
}
