package dev.wisim.issuer.admin;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.serviceaccount.GroupVersionKind;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.serviceaccount.ObjectBodyDocument;
import dev.wisim.issuer.serviceaccount.ObjectKind;
import dev.wisim.issuer.serviceaccount.ObjectSchema;
import dev.wisim.issuer.wire.GoFields;
import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.GoType.Struct;
import dev.wisim.issuer.wire.GoType.Text;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;

/** An object to create, as a manifest has it. Fields that no token speaks of may be there, and are not kept. */
final class NewObjectDocument {

    private static final GoType STRING = new Text("string");
    private static final GoType NOT_KEPT = new GoType.Anything();
    private static final Struct POD_SPEC =
            new Struct("v1.PodSpec", Map.of("serviceAccountName", STRING, "nodeName", STRING));

    private NewObjectDocument() {}

    /**
     * Reads a manifest in JSON or YAML.
     *
     * @param namespace the namespace of the path, empty for an object of the cluster
     * @throws Refusal when it is not an object of this kind, or says that it belongs to another namespace
     */
    static NewObject read(byte[] body, String mediaType, ObjectKind kind, String namespace) {
        GroupVersionKind expected = new GroupVersionKind("", "v1", kind.kind());
        GoFields fields =
                ObjectBodyDocument.read(body, mediaType, expected, schema(kind)).fields();
        GoFields metadata = fields.structOrEmpty("metadata");
        String given = metadata.text("namespace");
        if (!given.isEmpty() && !given.equals(namespace)) {
            throw KubernetesError.NAMESPACE_DIFFERS.with();
        }
        return object(kind, namespace, metadata.text("name"), fields.structOrEmpty("spec"))
                .withLabels(metadata.textsByName("labels"))
                .withAnnotations(metadata.textsByName("annotations"));
    }

    private static NewObject object(ObjectKind kind, String namespace, String name, GoFields spec) {
        return switch (kind) {
            case NAMESPACE -> NewObject.namespace(name);
            case NODE -> NewObject.node(name);
            case POD -> NewObject.pod(namespace, name, spec.text("serviceAccountName"), spec.text("nodeName"));
            case SECRET -> NewObject.secret(namespace, name);
            case SERVICE_ACCOUNT -> NewObject.serviceAccount(namespace, name);
        };
    }

    private static Struct schema(ObjectKind kind) {
        return new Struct(
                "v1." + kind.kind(),
                Map.of(
                        "apiVersion",
                        STRING,
                        "kind",
                        STRING,
                        "metadata",
                        ObjectSchema.META,
                        "spec",
                        kind == ObjectKind.POD ? POD_SPEC : NOT_KEPT));
    }
}
