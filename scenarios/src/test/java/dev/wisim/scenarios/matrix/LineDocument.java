package dev.wisim.scenarios.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A line from a program: who it is, that a cell has asked once more, or how a cell ended. */
record LineDocument(
        Optional<Hello> hello,
        Optional<String> cell,
        Optional<Integer> asked,
        Optional<Boolean> ok,
        int tokens,
        int distinct,
        Optional<String> type,
        Optional<String> message,
        List<Integer> codes,
        double seconds) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    LineDocument {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /**
     * @param runtime the language's version
     * @param libraries what is asked, by name
     */
    record Hello(String language, String runtime, Map<String, String> libraries) {

        /** The same by the table's name of the language, under which a program may run more than once. */
        Hello of(Language named) {
            return new Hello(named.label(), runtime, libraries);
        }
    }

    static LineDocument read(String line) {
        try {
            return MAPPER.readValue(line, LineDocument.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a line of the protocol: " + line, e);
        }
    }
}
