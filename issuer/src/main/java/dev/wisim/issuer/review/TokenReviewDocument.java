package dev.wisim.issuer.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.google.protobuf.MessageLite;
import dev.wisim.issuer.caller.TokenVerdict;
import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.serviceaccount.ManagedFieldsEntry;
import dev.wisim.issuer.serviceaccount.ObjectMetaDocument;
import dev.wisim.issuer.wire.ApiDocument;
import dev.wisim.issuer.wire.GoFields;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A review on its way in and out: the question, and in its status the answer. */
record TokenReviewDocument(String kind, String apiVersion, ObjectMetaDocument metadata, Spec spec, Status status)
        implements ApiDocument {

    /** What a request asks. */
    static TokenReview read(RequestBody body) {
        GoFields metadata = body.fields().structOrEmpty("metadata");
        GoFields spec = body.fields().structOrEmpty("spec");
        return new TokenReview(
                new TokenReview.Metadata(
                        metadata.text("name"),
                        metadata.text("namespace"),
                        metadata.text("uid"),
                        metadata.textsByName("labels"),
                        metadata.textsByName("annotations")),
                spec.text("token"),
                spec.texts("audiences").orElseGet(List::of));
    }

    /** {@code verdict} in answer to {@code review}, which {@code manager} wrote. */
    static TokenReviewDocument of(TokenReview review, TokenVerdict verdict, String manager, Instant now) {
        TokenReview.Metadata metadata = review.metadata();
        ManagedFieldsEntry written = new ManagedFieldsEntry(
                manager, TokenReviewSchema.API_VERSION, now.truncatedTo(ChronoUnit.SECONDS), written(review), "");
        return new TokenReviewDocument(
                "TokenReview",
                TokenReviewSchema.API_VERSION,
                new ObjectMetaDocument(
                        metadata.name(),
                        metadata.namespace(),
                        metadata.uid(),
                        "",
                        "",
                        new TreeMap<>(metadata.labels()),
                        new TreeMap<>(metadata.annotations()),
                        ObjectMetaDocument.written(List.of(written))),
                new Spec(review.token(), review.audiences()),
                Status.of(verdict));
    }

    @Override
    public MessageLite protobuf() {
        return ReviewMessage.of(this);
    }

    /** Written is what differs from an empty review; that is never nothing, since one without a token is refused. */
    private static Map<String, Object> written(TokenReview review) {
        Map<String, Object> spec = new TreeMap<>(Map.of("f:token", Map.of()));
        if (!review.audiences().isEmpty()) {
            spec.put("f:audiences", Map.of());
        }
        return Map.of("f:spec", spec);
    }

    record Spec(
            String token, @JsonInclude(Include.NON_EMPTY) List<String> audiences) {}

    record Status(
            @JsonInclude(Include.NON_DEFAULT) boolean authenticated,
            UserDocument user,
            @JsonInclude(Include.NON_EMPTY) List<String> audiences,
            @JsonInclude(Include.NON_EMPTY) String error) {

        private static Status of(TokenVerdict verdict) {
            if (verdict instanceof TokenVerdict.Accepted accepted) {
                return new Status(true, UserDocument.of(accepted.caller()), accepted.audiences(), "");
            }
            TokenVerdict.Rejected rejected = (TokenVerdict.Rejected) verdict;
            return new Status(false, UserDocument.NOBODY, List.of(), rejected.error());
        }
    }
}
