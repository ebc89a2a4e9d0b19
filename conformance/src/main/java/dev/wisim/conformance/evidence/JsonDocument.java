package dev.wisim.conformance.evidence;

import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as strictly as RFC 8259 and RFC 7515 allow: no member twice, nothing after the end. */
public final class JsonDocument {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonDocument() {}

    /** Says what {@code text} is. */
    public static Json read(String text) {
        if (text.isBlank()) {
            return new Json.CutShort("nothing at all");
        }
        if (text.stripLeading().startsWith("<")) {
            boolean html = text.toLowerCase(Locale.ROOT).contains("<html");
            return new Json.Other(html ? "an HTML page" : "markup that begins with '<'");
        }
        return parsed(text);
    }

    @SuppressWarnings("unchecked") // the mapper makes maps with texts as keys of objects
    private static Json parsed(String text) {
        try {
            Object value = MAPPER.readValue(text, Object.class);
            return value instanceof Map
                    ? new Json.Whole((Map<String, Object>) value)
                    : new Json.Other("JSON, but no object");
        } catch (UnexpectedEndOfInputException e) {
            return new Json.CutShort("after " + text.length() + " characters, in the middle of a value");
        } catch (JacksonException e) {
            return new Json.Other("no JSON: " + e.getOriginalMessage());
        }
    }
}
