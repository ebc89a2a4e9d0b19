package dev.wisim.scenarios.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The journal's explanation of a refusal, told in lines. */
final class Why {

    private Why() {}

    static Map<String, Object> of(Map<?, ?> explanation) {
        Map<String, Object> lines = new LinkedHashMap<>();
        if (explanation.get("tooEarly") instanceof List<?> late) {
            lines.put("why", late.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        if (explanation.get("visibleFrom") instanceof String instant) {
            lines.put("works from", instant);
        }
        if (explanation.get("nearest") instanceof Map<?, ?> nearest) {
            lines.put("nearest", nearest.get("credential"));
            lines.put("differs in", nearest.get("field"));
            lines.put("presented", nearest.get("presented"));
            lines.put("registered", nearest.get("registered"));
        }
        if (explanation.get("change") instanceof String change) {
            lines.put("remedy", change);
        }
        return lines;
    }
}
