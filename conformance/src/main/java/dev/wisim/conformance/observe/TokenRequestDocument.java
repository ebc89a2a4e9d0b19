package dev.wisim.conformance.observe;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The body of a TokenRequest, with what an API server needs and nothing else. */
record TokenRequestDocument(String apiVersion, String kind, Spec spec) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What is asked for. */
    record Spec(List<String> audiences, long expirationSeconds) {}

    static String write(String audience, long seconds) {
        return MAPPER.writeValueAsString(new TokenRequestDocument(
                "authentication.k8s.io/v1", "TokenRequest", new Spec(List.of(audience), seconds)));
    }
}
