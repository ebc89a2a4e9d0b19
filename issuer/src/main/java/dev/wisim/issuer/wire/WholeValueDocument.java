package dev.wisim.issuer.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON value of which nothing is known, as plain maps, lists, strings, numbers and booleans. */
final class WholeValueDocument {

    /** Values within values; no object of Kubernetes comes near, and each level costs stack when it is written. */
    private static final int DEEPEST = 200;

    private final JsonParser parser;

    private WholeValueDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** The value that {@code parser} stands at, which is not null; afterwards it stands at its end. */
    static Object read(JsonParser parser) throws GoTypeMismatch {
        Object value = new WholeValueDocument(parser).value(0);
        return value == null ? "" : value;
    }

    private @Nullable Object value(int depth) throws GoTypeMismatch {
        if (depth > DEEPEST) {
            throw new GoTypeMismatch();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            default -> parser.getDecimalValue();
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws GoTypeMismatch {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<@Nullable Object> array(int depth) throws GoTypeMismatch {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
        }
        return elements;
    }
}
