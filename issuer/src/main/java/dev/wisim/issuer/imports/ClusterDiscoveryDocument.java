package dev.wisim.issuer.imports;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A live cluster's discovery document, of which only the issuer counts here. */
final class ClusterDiscoveryDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ClusterDiscoveryDocument() {}

    static String issuer(String json) throws ClusterUnavailable {
        try {
            JsonNode issuer = MAPPER.readTree(json).path("issuer");
            if (issuer.isString() && !issuer.stringValue().isEmpty()) {
                return issuer.stringValue();
            }
        } catch (JacksonException e) {
            throw new ClusterUnavailable("the cluster's discovery document is not JSON: " + e.getOriginalMessage());
        }
        throw new ClusterUnavailable("the cluster's discovery document has no issuer");
    }
}
