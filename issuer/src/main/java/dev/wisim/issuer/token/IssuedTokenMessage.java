package dev.wisim.issuer.token;

import dev.wisim.issuer.serviceaccount.ObjectMetaMessage;
import io.kubernetes.client.proto.V1Authentication;

/** The answer to a token request as a message, with the empty fields that Go writes. */
final class IssuedTokenMessage {

    private IssuedTokenMessage() {}

    /** The same as {@code document}. */
    static V1Authentication.TokenRequest of(IssuedTokenDocument document) {
        return V1Authentication.TokenRequest.newBuilder()
                .setMetadata(ObjectMetaMessage.of(document.metadata()))
                .setSpec(spec(document.spec()))
                .setStatus(V1Authentication.TokenRequestStatus.newBuilder()
                        .setToken(document.status().token())
                        .setExpirationTimestamp(
                                ObjectMetaMessage.time(document.status().expirationTimestamp())))
                .build();
    }

    private static V1Authentication.TokenRequestSpec spec(IssuedTokenDocument.Spec spec) {
        V1Authentication.TokenRequestSpec.Builder message = V1Authentication.TokenRequestSpec.newBuilder()
                .addAllAudiences(spec.audiences())
                .setExpirationSeconds(spec.expirationSeconds());
        spec.boundObjectRef()
                .ifPresent(reference -> message.setBoundObjectRef(V1Authentication.BoundObjectReference.newBuilder()
                        .setKind(reference.kind())
                        .setApiVersion(reference.apiVersion())
                        .setName(reference.name())
                        .setUID(reference.uid())));
        return message.build();
    }
}
