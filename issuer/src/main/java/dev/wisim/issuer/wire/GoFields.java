package dev.wisim.issuer.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that a document set, by name. A field that was not set is empty; the schema that they were read with has seen
 * to their types.
 */
public record GoFields(Map<String, Object> values) {

    /** A string field. */
    public String text(String name) {
        return (String) values.getOrDefault(name, "");
    }

    /** An integer field. */
    public Optional<Long> number(String name) {
        return Optional.ofNullable((Long) values.get(name));
    }

    /** A struct field that may be unset as a whole. */
    public Optional<GoFields> struct(String name) {
        return Optional.ofNullable(mapOf(name)).map(GoFields::new);
    }

    /** A struct field; unset, one with nothing set. */
    public GoFields structOrEmpty(String name) {
        return struct(name).orElseGet(() -> new GoFields(Map.of()));
    }

    /** A map of strings. */
    @SuppressWarnings("unchecked") // the schema declares a map of strings here
    public Map<String, String> textsByName(String name) {
        return (Map<String, String>) values.getOrDefault(name, Map.of());
    }

    /** A list of strings. */
    @SuppressWarnings("unchecked") // the schema declares a list of strings here
    public Optional<List<String>> texts(String name) {
        return Optional.ofNullable((List<String>) values.get(name)).map(List::copyOf);
    }

    @SuppressWarnings("unchecked") // the schema declares a struct here, and a struct is read as such a map
    private Map<String, Object> mapOf(String name) {
        return (Map<String, Object>) values.get(name);
    }
}
