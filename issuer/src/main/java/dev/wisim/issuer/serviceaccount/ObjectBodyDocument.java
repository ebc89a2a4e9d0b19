package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.wire.GoFields;
import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.issuer.wire.GoStructDocument;
import dev.wisim.issuer.wire.GoStructDocument.Reading;
import dev.wisim.issuer.wire.GoSyntaxError;
import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.GoTypeMismatch;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.issuer.wire.YamlDocument;
import dev.wisim.kernel.error.Refusal;
import java.util.Set;

/**
 * An object in the body of a request. It is read twice, as the API server does: once for what it says that it is, and, when
 * that is what is expected here, once for the rest.
 */
public final class ObjectBodyDocument {

    private static final int SUMMARY = 30;

    private final byte[] body;
    private final GroupVersionKind expected;

    private ObjectBodyDocument(byte[] body, GroupVersionKind expected) {
        this.body = body;
        this.expected = expected;
    }

    /**
     * Reads {@code body}, which is JSON unless its media type is that of YAML.
     *
     * @param expected what the object must be; what it does not say of itself is taken from here
     * @param schema the fields of such an object
     * @throws Refusal when the API server cannot make such an object of it
     */
    public static Reading read(byte[] body, String mediaType, GroupVersionKind expected, GoType.Struct schema) {
        return new ObjectBodyDocument(body, expected).read(mediaType, schema);
    }

    /** A refusal of a body that says that it is the expected object. */
    public static Refusal notHandled(KubernetesError error, GroupVersionKind expected, String name, String value) {
        return notHandled(error, expected, expected, name, value);
    }

    private Reading read(String mediaType, GoType.Struct schema) {
        byte[] json = json(mediaType);
        GroupVersionKind type = typeOf(json).withDefaults(expected);
        if (!type.equals(expected)) {
            throw unexpected(type);
        }
        try {
            return GoStructDocument.read(json, schema);
        } catch (GoTypeMismatch mismatch) {
            throw notHandled(KubernetesError.WRONG_FIELD_TYPE, expected, "cause", mismatch.getMessage());
        }
    }

    private byte[] json(String mediaType) {
        try {
            return mediaType.equals(MediaType.YAML) ? YamlDocument.toJson(body) : body;
        } catch (GoSyntaxError e) {
            throw unreadable(e.getMessage());
        }
    }

    private GroupVersionKind typeOf(byte[] json) {
        GoFields fields = typeMeta(json);
        String apiVersion = fields.text("apiVersion");
        return GroupVersionKind.parse(apiVersion, fields.text("kind"))
                .orElseThrow(() -> unreadable("unexpected GroupVersion string: " + apiVersion));
    }

    private GoFields typeMeta(byte[] json) {
        try {
            String shape = GoStructDocument.check(json);
            if (!Set.of("object", "null").contains(shape)) {
                throw noKind(
                        "json: cannot unmarshal " + shape + " into Go value of type " + ObjectSchema.TYPE_META_IN_GO);
            }
            return GoStructDocument.read(json, ObjectSchema.TYPE_META).fields();
        } catch (GoSyntaxError | GoTypeMismatch e) {
            throw noKind(e.getMessage());
        }
    }

    private Refusal unexpected(GroupVersionKind type) {
        return type.known()
                ? notHandled(KubernetesError.KIND_NOT_CONVERTIBLE, type, expected, "target", expected.internalName())
                : notHandled(KubernetesError.KIND_NOT_REGISTERED, type, expected, "groupVersion", type.groupVersion());
    }

    private static Refusal notHandled(
            KubernetesError error, GroupVersionKind type, GroupVersionKind expected, String name, String value) {
        return error.with("name", type.kind(), "version", type.version(), "expected", expected.kind(), name, value);
    }

    private Refusal noKind(String cause) {
        return unreadable("couldn't get version/kind; json parse error: " + cause);
    }

    private Refusal unreadable(String cause) {
        return KubernetesError.UNREADABLE_BODY.with("expected", expected.kind(), "cause", cause, "summary", summary());
    }

    /** The beginning of the body, as text when it looks like JSON and as bytes when it does not. */
    private String summary() {
        if (body.length == 0) {
            return "<empty>";
        }
        String end = body.length > SUMMARY ? " ..." : "";
        return (body[0] == '{' ? GoQuote.text(body, SUMMARY) : GoQuote.hex(body, SUMMARY)) + end;
    }
}
