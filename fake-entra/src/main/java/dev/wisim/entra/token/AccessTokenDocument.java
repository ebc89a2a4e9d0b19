package dev.wisim.entra.token;

import java.io.StringWriter;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A header or a set of claims as the JSON text that is signed, member by member in the order given. */
final class AccessTokenDocument {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private AccessTokenDocument() {}

    /** The text; values are strings, longs and lists of strings. */
    static String json(Map<String, Object> members) {
        StringWriter text = new StringWriter(1_024);
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            generator.writeStartObject();
            members.forEach((name, value) -> write(generator, name, value));
            generator.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, String name, Object value) {
        generator.writeName(name);
        if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Iterable<?> values) {
            generator.writeStartArray();
            values.forEach(each -> generator.writeString(each.toString()));
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }
}
