package dev.wisim.issuer.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as Go's {@code encoding/json} writes it: members in the order of the record or map, {@code <}, {@code >}, {@code &}
 * and the two line separators escaped, hexadecimal digits in lower case. Neither form ends with a line feed.
 */
public final class GoJsonDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new GoEscapes())
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private static final ObjectWriter INDENTED = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private GoJsonDocument() {}

    /** {@code value} on one line, as {@code json.Marshal}. */
    public static String compact(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** {@code value} indented by two spaces, as {@code json.MarshalIndent}. */
    public static String indented(Object value) {
        return INDENTED.writeValueAsString(value);
    }

    /** What Go escapes beyond RFC 8259, so that a document can stand inside HTML and JavaScript. */
    private static final class GoEscapes extends CharacterEscapes {

        private static final int[] ASCII = ascii();

        @Override
        public int[] getEscapeCodesForAscii() {
            return ASCII;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            boolean escaped = character == '<' || character == '>' || character == '&' || lineSeparator(character);
            return escaped ? new SerializedString(String.format("\\u%04x", character)) : null;
        }

        private static boolean lineSeparator(int character) {
            return character == 0x2028 || character == 0x2029;
        }

        private static int[] ascii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_CUSTOM;
            codes['>'] = ESCAPE_CUSTOM;
            codes['&'] = ESCAPE_CUSTOM;
            return codes;
        }
    }
}
