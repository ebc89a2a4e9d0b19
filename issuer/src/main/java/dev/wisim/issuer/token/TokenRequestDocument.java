package dev.wisim.issuer.token;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.serviceaccount.ObjectBodyDocument;
import dev.wisim.issuer.wire.GoFields;
import dev.wisim.issuer.wire.GoStructDocument.Reading;
import dev.wisim.kernel.error.Refusal;
import java.util.List;

/**
 * The body of a token request, read.
 *
 * @param request the typed request
 * @param warnings unknown and doubled fields, where those are not ignored
 */
record TokenRequestDocument(TokenRequest request, List<String> warnings) {

    /**
     * Reads {@code body}, which is JSON unless its media type is that of YAML.
     *
     * @throws Refusal when the API server cannot make a TokenRequest of it
     */
    static TokenRequestDocument read(byte[] body, String mediaType, FieldValidation validation) {
        Reading reading =
                ObjectBodyDocument.read(body, mediaType, TokenRequestSchema.KIND, TokenRequestSchema.TOKEN_REQUEST);
        List<String> faults = reading.strictErrors();
        if (validation == FieldValidation.STRICT && !faults.isEmpty()) {
            throw ObjectBodyDocument.notHandled(
                    KubernetesError.STRICT_DECODING, TokenRequestSchema.KIND, "faults", String.join(", ", faults));
        }
        return new TokenRequestDocument(
                request(reading.fields()), validation == FieldValidation.WARN ? faults : List.of());
    }

    private static TokenRequest request(GoFields fields) {
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
