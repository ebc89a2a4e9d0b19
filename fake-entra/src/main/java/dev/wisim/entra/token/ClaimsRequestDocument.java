package dev.wisim.entra.token;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code claims} parameter, of which only the client's capability is read:
 * {@code {"access_token":{"xms_cc":{"values":["CP1"]}}}}. What is not JSON asks for nothing.
 */
final class ClaimsRequestDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String CLAIMS_CHALLENGES = "CP1";

    private ClaimsRequestDocument() {}

    /** Whether the client says that it can handle claims challenges; msal-node spells the capability in lower case. */
    static boolean asksForChallenges(String json) {
        try {
            for (JsonNode value : MAPPER.readTree(json).at("/access_token/xms_cc/values")) {
                if (CLAIMS_CHALLENGES.equalsIgnoreCase(value.asString(""))) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException notJson) {
            return false;
        }
    }
}
