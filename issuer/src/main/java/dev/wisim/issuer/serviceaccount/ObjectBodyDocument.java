package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.error.RequestError;
import dev.wisim.issuer.wire.GoFields;
import dev.wisim.issuer.wire.GoProtobufError;
import dev.wisim.issuer.wire.GoQuote;
import dev.wisim.issuer.wire.GoStructDocument;
import dev.wisim.issuer.wire.GoStructDocument.Reading;
import dev.wisim.issuer.wire.GoSyntaxError;
import dev.wisim.issuer.wire.GoTypeMismatch;
import dev.wisim.issuer.wire.MediaType;
import dev.wisim.issuer.wire.ProtobufFields;
import dev.wisim.issuer.wire.ProtobufFrame;
import dev.wisim.issuer.wire.YamlDocument;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Set;

/**
 * An object in the body of a request. It is read twice, as the API server does: once for what it says that it is, and, when
 * that is what is expected here, once for the rest.
 */
public final class ObjectBodyDocument {

    private static final int SUMMARY = 30;

    private final byte[] body;
    private final ObjectType type;
    private final GroupVersionKind expected;

    private ObjectBodyDocument(byte[] body, ObjectType type) {
        this.body = body;
        this.type = type;
        this.expected = type.kind();
    }

    /**
     * Reads {@code body}, which is JSON unless its media type is that of YAML or protobuf.
     *
     * @param type what the object must be; what it does not say of itself is taken from here
     * @throws Refusal when the API server cannot make such an object of it
     */
    public static Reading read(byte[] body, String mediaType, ObjectType type) {
        ObjectBodyDocument document = new ObjectBodyDocument(body, type);
        return mediaType.equals(MediaType.PROTOBUF) ? document.readMessage() : document.read(mediaType);
    }

    /** A refusal of a body that says that it is the expected object. */
    public static Refusal notHandled(KubernetesError error, GroupVersionKind expected, String name, String value) {
        return notHandled(error, expected, expected, name, value);
    }

    /** Fields that the message's type does not know are passed over, whatever the client wants done about them. */
    private Reading readMessage() {
        ProtobufFrame frame = frame();
        requireExpected(typeOf(frame.apiVersion(), frame.kind()));
        try {
            return new Reading(
                    ProtobufFields.read(
                            frame.message(), type.message().orElseThrow().get()),
                    List.of());
        } catch (GoProtobufError broken) {
            throw notHandled(RequestError.BROKEN_PROTOBUF, expected, "cause", broken.getMessage());
        }
    }

    private ProtobufFrame frame() {
        try {
            return ProtobufFrame.read(body);
        } catch (GoProtobufError broken) {
            throw unreadable(broken.getMessage());
        }
    }

    private Reading read(String mediaType) {
        byte[] json = json(mediaType);
        GoFields said = typeMeta(json);
        requireExpected(typeOf(said.text("apiVersion"), said.text("kind")));
        try {
            return GoStructDocument.read(json, type.schema());
        } catch (GoTypeMismatch mismatch) {
            throw notHandled(RequestError.WRONG_FIELD_TYPE, expected, "cause", mismatch.getMessage());
        }
    }

    private byte[] json(String mediaType) {
        try {
            return mediaType.equals(MediaType.YAML) ? YamlDocument.toJson(body) : body;
        } catch (GoSyntaxError e) {
            throw unreadable(e.getMessage());
        }
    }

    private GroupVersionKind typeOf(String apiVersion, String kind) {
        return GroupVersionKind.parse(apiVersion, kind)
                .orElseThrow(() -> unreadable("unexpected GroupVersion string: " + apiVersion));
    }

    private void requireExpected(GroupVersionKind said) {
        GroupVersionKind actual = said.withDefaults(expected);
        if (!actual.equals(expected)) {
            throw unexpected(actual);
        }
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

    private Refusal unexpected(GroupVersionKind actual) {
        return actual.known()
                ? notHandled(RequestError.KIND_NOT_CONVERTIBLE, actual, expected, "target", expected.internalName())
                : notHandled(RequestError.KIND_NOT_REGISTERED, actual, expected, "groupVersion", actual.groupVersion());
    }

    private static Refusal notHandled(
            KubernetesError error, GroupVersionKind said, GroupVersionKind expected, String name, String value) {
        return error.with("name", said.kind(), "version", said.version(), "expected", expected.kind(), name, value);
    }

    private Refusal noKind(String cause) {
        return unreadable("couldn't get version/kind; json parse error: " + cause);
    }

    private Refusal unreadable(String cause) {
        return RequestError.UNREADABLE_BODY.with("expected", expected.kind(), "cause", cause, "summary", summary());
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
