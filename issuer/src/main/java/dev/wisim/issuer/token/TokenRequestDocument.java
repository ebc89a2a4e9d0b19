package dev.wisim.issuer.token;

import dev.wisim.issuer.request.RequestBody;
import dev.wisim.issuer.wire.GoFields;

/** The body of a token request, read. */
final class TokenRequestDocument {

    private TokenRequestDocument() {}

    /** What a request asks for, the API's defaults in place. */
    static TokenRequest of(RequestBody body) {
        GoFields fields = body.fields();
        GoFields spec = fields.structOrEmpty("spec");
        return new TokenRequest(
                metadata(fields.structOrEmpty("metadata")),
                spec.texts("audiences"),
                spec.number("expirationSeconds").orElse(TokenRequest.DEFAULT_EXPIRATION_SECONDS),
                spec.struct("boundObjectRef").map(TokenRequestDocument::reference),
                !fields.structOrEmpty("status").text("token").isEmpty());
    }

    private static TokenRequest.Metadata metadata(GoFields metadata) {
        return new TokenRequest.Metadata(
                metadata.text("name"),
                metadata.text("namespace"),
                metadata.text("uid"),
                metadata.textsByName("labels"),
                metadata.textsByName("annotations"));
    }

    private static BoundObjectReference reference(GoFields reference) {
        return new BoundObjectReference(
                reference.text("kind"), reference.text("apiVersion"), reference.text("name"), reference.text("uid"));
    }
}
