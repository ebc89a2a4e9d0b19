package dev.wisim.entra.federation;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is needed of an issuer's discovery document, read tolerantly but for what Entra is known to insist on: it refuses a
 * document with an empty {@code authorization_endpoint} or without a subject type, whether or not it needs them.
 *
 * @param issuer the issuer that the document is about
 * @param jwksUri where its keys are
 */
record IssuerDiscoveryDocument(String issuer, String jwksUri) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static IssuerDiscoveryDocument parse(String json) throws KeysUnavailable {
        JsonNode document = read(json);
        if (document.path("authorization_endpoint").asString("-").isEmpty()) {
            throw new KeysUnavailable("The discovery document has an empty authorization_endpoint.");
        }
        JsonNode subjectTypes = document.path("subject_types_supported");
        if (subjectTypes.isArray() && subjectTypes.isEmpty()) {
            throw new KeysUnavailable("The discovery document has an empty subject_types_supported.");
        }
        return new IssuerDiscoveryDocument(required(document, "issuer"), required(document, "jwks_uri"));
    }

    private static JsonNode read(String json) throws KeysUnavailable {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new KeysUnavailable("The discovery document is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String required(JsonNode document, String member) throws KeysUnavailable {
        JsonNode value = document.path(member);
        if (!value.isString() || value.stringValue().isEmpty()) {
            throw new KeysUnavailable("The discovery document has no " + member + ".");
        }
        return value.stringValue();
    }
}
