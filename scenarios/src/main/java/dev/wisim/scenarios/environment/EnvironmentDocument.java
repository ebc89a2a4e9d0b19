package dev.wisim.scenarios.environment;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The environment as one JSON object, a member per variable. */
record EnvironmentDocument(Map<String, String> variables) {

    String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(variables)
                + "\n";
    }
}
