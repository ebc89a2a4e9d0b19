package dev.wisim.scenarios.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of the story, as it came out.
 *
 * @param name what a script calls it
 * @param sentence what happened, for a person
 * @param at what the simulation clock showed, ISO 8601
 * @param facts what there is to see, in order; values are strings, numbers, lists and maps
 */
public record Step(String name, String sentence, String at, Map<String, Object> facts) {

    public Step {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
