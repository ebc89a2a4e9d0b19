package dev.wisim.conformance.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What came of one HTTP request. */
public sealed interface Fetched {

    /**
     * An answer with a status and headers.
     *
     * @param headers by lower-case name
     * @param body as UTF-8, as far as it came
     * @param cutShort what cut the body short, if anything did
     */
    record Answer(int status, Map<String, List<String>> headers, String body, Optional<String> cutShort)
            implements Fetched {

        public Answer {
            headers = Map.copyOf(headers);
        }

        /** The first header of that lower-case name. */
        public Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        /** The content type without parameters, in lower case; empty when there is none. */
        public String mediaType() {
            return header("content-type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }

        /** The body, read as JSON. */
        public Json json() {
            return cutShort.<Json>map(Json.CutShort::new).orElseGet(() -> JsonDocument.read(body));
        }
    }

    /** No answer; {@code why} says whether it was slow, refused or something else. */
    record Silence(String why) implements Fetched {}

    /** No request was made, since it is not known where to. */
    record NotAsked() implements Fetched {}

    /** The JSON object that was answered, if it was one. */
    default Optional<Map<String, Object>> object() {
        return this instanceof Answer answer && answer.json() instanceof Json.Whole whole
                ? Optional.of(whole.members())
                : Optional.empty();
    }
}
