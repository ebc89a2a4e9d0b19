package dev.wisim.issuer.review;

import dev.wisim.issuer.serviceaccount.ObjectMetaMessage;
import io.kubernetes.client.proto.V1Authentication;

/** The reviews as messages, with the empty fields that Go writes. */
final class ReviewMessage {

    private ReviewMessage() {}

    /** The same as {@code document}. */
    static V1Authentication.TokenReview of(TokenReviewDocument document) {
        return V1Authentication.TokenReview.newBuilder()
                .setMetadata(ObjectMetaMessage.of(document.metadata()))
                .setSpec(V1Authentication.TokenReviewSpec.newBuilder()
                        .setToken(document.spec().token())
                        .addAllAudiences(document.spec().audiences()))
                .setStatus(V1Authentication.TokenReviewStatus.newBuilder()
                        .setAuthenticated(document.status().authenticated())
                        .setUser(user(document.status().user()))
                        .setError(document.status().error())
                        .addAllAudiences(document.status().audiences()))
                .build();
    }

    /** The same as {@code document}. */
    static V1Authentication.SelfSubjectReview of(SelfReviewDocument document) {
        return V1Authentication.SelfSubjectReview.newBuilder()
                .setMetadata(ObjectMetaMessage.of(document.metadata()))
                .setStatus(V1Authentication.SelfSubjectReviewStatus.newBuilder()
                        .setUserInfo(user(document.status().userInfo())))
                .build();
    }

    private static V1Authentication.UserInfo user(UserDocument user) {
        V1Authentication.UserInfo.Builder message = V1Authentication.UserInfo.newBuilder()
                .setUsername(user.username())
                .setUid(user.uid())
                .addAllGroups(user.groups());
        user.extra()
                .forEach((name, values) -> message.putExtra(
                        name,
                        V1Authentication.ExtraValue.newBuilder()
                                .addAllItems(values)
                                .build()));
        return message.build();
    }
}
