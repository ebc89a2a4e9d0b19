package dev.wisim.issuer.review;

import dev.wisim.issuer.serviceaccount.GroupVersionKind;
import dev.wisim.issuer.serviceaccount.ObjectSchema;
import dev.wisim.issuer.serviceaccount.ObjectType;
import dev.wisim.issuer.wire.GoType;
import dev.wisim.issuer.wire.GoType.Anything;
import dev.wisim.issuer.wire.GoType.ListOf;
import dev.wisim.issuer.wire.GoType.Struct;
import dev.wisim.issuer.wire.GoType.Text;
import io.kubernetes.client.proto.V1Authentication;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The Go structs behind the reviews, {@code k8s.io/api/authentication/v1}, fields named as in JSON. */
final class TokenReviewSchema {

    static final String API_VERSION = "authentication.k8s.io/v1";

    private static final String GROUP = "authentication.k8s.io";
    private static final GoType STRING = new Text("string");

    private static final Struct SPEC =
            new Struct("v1.TokenReviewSpec", Map.of("token", STRING, "audiences", new ListOf(STRING)));

    /** A review of a token. */
    static final ObjectType TOKEN_REVIEW = new ObjectType(
            new GroupVersionKind(GROUP, "v1", "TokenReview"),
            review("v1.TokenReview", Map.of("spec", SPEC)),
            Optional.of(() -> V1Authentication.TokenReview.getDescriptor()));

    /** A review of oneself, which asks nothing. */
    static final ObjectType SELF_REVIEW = new ObjectType(
            new GroupVersionKind(GROUP, "v1", "SelfSubjectReview"),
            review("v1.SelfSubjectReview", Map.of()),
            Optional.of(() -> V1Authentication.SelfSubjectReview.getDescriptor()));

    private TokenReviewSchema() {}

    private static Struct review(String name, Map<String, GoType> more) {
        Map<String, GoType> fields = new HashMap<>(
                Map.of("kind", STRING, "apiVersion", STRING, "metadata", ObjectSchema.META, "status", new Anything()));
        fields.putAll(more);
        return new Struct(name, fields);
    }
}
