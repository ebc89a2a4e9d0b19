package dev.wisim.issuer.review;

import com.google.protobuf.MessageLite;
import dev.wisim.issuer.caller.Caller;
import dev.wisim.issuer.serviceaccount.ObjectMetaDocument;
import dev.wisim.issuer.wire.ApiDocument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Who a client is to the API server, {@code authentication.k8s.io/v1 SelfSubjectReview}. */
record SelfReviewDocument(String kind, String apiVersion, ObjectMetaDocument metadata, Status status)
        implements ApiDocument {

    static SelfReviewDocument of(Caller caller, Instant now) {
        return new SelfReviewDocument(
                "SelfSubjectReview",
                TokenReviewSchema.API_VERSION,
                new ObjectMetaDocument(
                        "",
                        "",
                        "",
                        "",
                        ObjectMetaDocument.text(now.truncatedTo(ChronoUnit.SECONDS)),
                        Map.of(),
                        Map.of(),
                        List.of()),
                new Status(UserDocument.of(caller)));
    }

    @Override
    public MessageLite protobuf() {
        return ReviewMessage.of(this);
    }

    record Status(UserDocument userInfo) {}
}
