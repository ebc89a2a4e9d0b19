package dev.wisim.scenarios.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the token endpoint answers, as far as the story needs it; members that are absent are null. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TokenAnswerDocument(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("error_description") @Nullable String description,
        @JsonProperty("error_codes") @Nullable List<Integer> codes,
        @JsonProperty("trace_id") @Nullable String traceId) {

    static TokenAnswerDocument parse(String json) {
        return JsonMapper.shared().readValue(json, TokenAnswerDocument.class);
    }

    /** The refusal's first sentence or two, without the ids that trail it. */
    String sentence() {
        String text = description == null ? "" : description;
        return text.split(" Trace ID:|\\R", 2)[0];
    }
}
