package dev.wisim.scenarios.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code wisim demo --json}.
 *
 * @param ok whether every step came out as it should
 * @param steps the steps that did
 * @param failed the first that did not, or null
 */
@JsonPropertyOrder({"ok", "steps", "failed"})
record StoryDocument(
        boolean ok,
        List<Step> steps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Failed failed) {

    record Failed(String name, String reason) {}

    static StoryDocument whole(List<Step> steps) {
        return new StoryDocument(true, steps, null);
    }

    static StoryDocument broken(List<Step> steps, String step, String reason) {
        return new StoryDocument(false, steps, new Failed(step, reason));
    }

    String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(this)
                + "\n";
    }
}
