package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.wire.GoFields;
import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.GoType.Struct;
import dev.wisim.issuer.wire.GoType.Text;
import dev.wisim.kernel.error.Refusal;
import io.kubernetes.client.proto.V1;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An object to create, as a manifest has it. What no token speaks of is kept as it was given. */
public final class ManifestDocument {

    private static final GoType STRING = new Text("string");
    private static final GoType BYTES = new Text("[]uint8");
    private static final Set<String> NOT_BODY = Set.of("apiVersion", "kind", "metadata", "stringData");

    private static final Pattern LETTERS = Pattern.compile("^[A-Za-z0-9+/]*={0,2}");

    private ManifestDocument() {}

    /** What a body has to be to become an object of {@code kind}. Pods and nodes are not read in protobuf. */
    public static ObjectType type(ObjectKind kind) {
        return new ObjectType(
                new GroupVersionKind("", "v1", kind.kind()),
                schema(kind),
                switch (kind) {
                    case NAMESPACE -> Optional.of(() -> V1.Namespace.getDescriptor());
                    case SECRET -> Optional.of(() -> V1.Secret.getDescriptor());
                    case SERVICE_ACCOUNT -> Optional.of(() -> V1.ServiceAccount.getDescriptor());
                    case NODE, POD -> Optional.empty();
                });
    }

    /**
     * Reads a manifest.
     *
     * @param namespace the namespace of the path, empty for an object of the cluster
     * @throws Refusal when it is not an object of this kind, or says that it belongs to another namespace
     */
    public static NewObject read(byte[] body, String mediaType, ObjectKind kind, String namespace) {
        return of(ObjectBodyDocument.read(body, mediaType, type(kind)).fields(), kind, namespace);
    }

    /** The same of a manifest that has been read. */
    public static NewObject of(GoFields fields, ObjectKind kind, String namespace) {
        GoFields metadata = fields.structOrEmpty("metadata");
        String given = metadata.text("namespace");
        if (!given.isEmpty() && !given.equals(namespace)) {
            throw ObjectError.NAMESPACE_DIFFERS.with();
        }
        return NewObject.of(kind, namespace, metadata.text("name"))
                .withLabels(metadata.textsByName("labels"))
                .withAnnotations(metadata.textsByName("annotations"))
                .withBody(body(fields));
    }

    /** What a secret says in plain text is as good as what it says in base64, and better when it says both. */
    private static ObjectBody body(GoFields fields) {
        Map<String, Object> members = new LinkedHashMap<>(fields.values());
        members.keySet().removeAll(NOT_BODY);
        fields.textsByName("data").values().forEach(ManifestDocument::requireBase64);
        Map<String, String> plain = fields.textsByName("stringData");
        if (!plain.isEmpty()) {
            Map<String, Object> all = new TreeMap<>(fields.textsByName("data"));
            plain.forEach((name, value) -> all.put(name, base64(value)));
            members.put("data", all);
        }
        return new ObjectBody(members);
    }

    /** Go names the byte at which it gives up: the first that cannot stand there, or where the last whole group of four ends. */
    private static void requireBase64(String value) {
        int unfit = LETTERS.matcher(value).replaceFirst("").length();
        if (unfit > 0 || value.length() % 4 > 0) {
            int at = unfit > 0 ? value.length() - unfit : value.length() - value.length() % 4;
            throw ObjectBodyDocument.notHandled(
                    RequestError.WRONG_FIELD_TYPE,
                    type(ObjectKind.SECRET).kind(),
                    "cause",
                    "illegal base64 data at input byte " + at);
        }
    }

    private static String base64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static Struct schema(ObjectKind kind) {
        Map<String, GoType> fields = new LinkedHashMap<>();
        fields.put("apiVersion", STRING);
        fields.put("kind", STRING);
        fields.put("metadata", ObjectSchema.META);
        members(kind).forEach(name -> fields.put(name, new GoType.Whole()));
        if (kind == ObjectKind.SECRET) {
            fields.put("data", new GoType.MapOf(BYTES));
            fields.put("stringData", new GoType.MapOf(STRING));
            fields.put("type", new Text("v1.SecretType"));
        }
        return new Struct("v1." + kind.kind(), fields);
    }

    private static List<String> members(ObjectKind kind) {
        return switch (kind) {
            case NAMESPACE, NODE, POD -> List.of("spec", "status");
            case SECRET -> List.of("immutable");
            case SERVICE_ACCOUNT -> List.of("secrets", "imagePullSecrets", "automountServiceAccountToken");
        };
    }
}
