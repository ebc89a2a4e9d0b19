package dev.wisim.issuer.token;

import dev.wisim.issuer.serviceaccount.GroupVersionKind;
import dev.wisim.issuer.serviceaccount.ObjectSchema;
import dev.wisim.issuer.serviceaccount.ObjectType;
import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.GoType.Anything;
import dev.wisim.issuer.wire.GoType.Int64;
import dev.wisim.issuer.wire.GoType.ListOf;
import dev.wisim.issuer.wire.GoType.Struct;
import dev.wisim.issuer.wire.GoType.Text;
import io.kubernetes.client.proto.V1Authentication;
import java.util.Map;
import java.util.Optional;

/** The Go structs behind a TokenRequest, {@code k8s.io/api/authentication/v1}, fields named as in JSON. */
final class TokenRequestSchema {

    /** What the body must be. */
    static final GroupVersionKind KIND = new GroupVersionKind("authentication.k8s.io", "v1", "TokenRequest");

    private static final GoType STRING = new Text("string");
    private static final GoType UID = new Text("types.UID");
    private static final GoType INT64 = new Int64();
    private static final GoType UNUSED = new Anything();

    private static final Struct BOUND_OBJECT_REFERENCE = new Struct(
            "v1.BoundObjectReference", Map.of("kind", STRING, "apiVersion", STRING, "name", STRING, "uid", UID));

    private static final Struct SPEC = new Struct(
            "v1.TokenRequestSpec",
            Map.of(
                    "audiences", new ListOf(STRING),
                    "expirationSeconds", INT64,
                    "boundObjectRef", BOUND_OBJECT_REFERENCE));

    private static final Struct STATUS =
            new Struct("v1.TokenRequestStatus", Map.of("token", STRING, "expirationTimestamp", UNUSED));

    /** The whole request. */
    private static final Struct TOKEN_REQUEST = new Struct(
            "v1.TokenRequest",
            Map.of(
                    "kind",
                    STRING,
                    "apiVersion",
                    STRING,
                    "metadata",
                    ObjectSchema.META,
                    "spec",
                    SPEC,
                    "status",
                    STATUS));

    /** What the body of a request is read as. */
    static final ObjectType TYPE =
            new ObjectType(KIND, TOKEN_REQUEST, Optional.of(() -> V1Authentication.TokenRequest.getDescriptor()));

    private TokenRequestSchema() {}
}
