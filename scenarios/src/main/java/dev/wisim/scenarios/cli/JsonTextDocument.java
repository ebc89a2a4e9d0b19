package dev.wisim.scenarios.cli;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as each of the originals prints it, so that a script written for one reads the other. */
final class JsonTextDocument {

    private JsonTextDocument() {}

    /**
     * As {@code az -o json}: two spaces, members in alphabetical order, a newline at the end. Source of fact: {@code
     * format_json} of microsoft/knack, az's command framework.
     */
    static String az(Object value) {
        return print(value, "  ", true) + "\n";
    }

    /**
     * As {@code kubectl -o json}: four spaces, members as they stand, and the characters that Go's encoder keeps out of
     * HTML escaped.
     */
    static String kubectl(Object value) {
        return print(value, "    ", false)
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                + "\n";
    }

    /** As our own commands print what has no original: two spaces, members as they stand. */
    static String own(Object value) {
        return print(value, "  ", false) + "\n";
    }

    /** Without any space, on a line of its own. */
    static String line(Object value) {
        return JsonMapper.builder().build().writeValueAsString(value) + "\n";
    }

    private static String print(Object value, String indentation, boolean sorted) {
        DefaultIndenter lines = new DefaultIndenter(indentation, "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return JsonMapper.builder()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, sorted)
                .defaultPrettyPrinter(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
    }
}
