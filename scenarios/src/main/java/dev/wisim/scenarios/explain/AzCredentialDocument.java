package dev.wisim.scenarios.explain;

import dev.wisim.entra.directory.FederatedCredential;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A federated credential as Graph takes it. */
final class AzCredentialDocument {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AzCredentialDocument() {}

    static String json(FederatedCredential credential) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", credential.name());
        document.put("issuer", credential.issuer());
        credential.subject().ifPresent(subject -> document.put("subject", subject));
        credential
                .expression()
                .ifPresent(expression -> document.put(
                        "claimsMatchingExpression", Map.of("value", expression.value(), "languageVersion", 1)));
        document.put("audiences", credential.audiences());
        return MAPPER.writeValueAsString(document);
    }
}
