package dev.wisim.kernel.config;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the schema says one value. */
final class ScalarSchema {

    private ScalarSchema() {}

    static ObjectNode of(Class<?> type, ObjectNode definition) {
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return definition.put("type", "integer");
        } else if (type == double.class || type == Double.class) {
            return definition.put("type", "number");
        } else if (type == boolean.class || type == Boolean.class) {
            return definition.put("type", "boolean");
        } else if (ParsedType.covers(type)) {
            return parsed(type, textOrNumber(definition));
        } else if (type == Duration.class) {
            return textOrNumber(definition).put("minimum", 0).put("maximum", 0);
        } else if (type.isEnum()) {
            return constants(type, definition.put("type", "string"));
        }
        return formatted(type, definition.put("type", "string"));
    }

    /** A default in the type that the setting has. */
    static Object typed(String text, Shape shape) {
        if (shape instanceof Shape.ListOf) {
            return Stream.of(text.split(",")).map(String::strip).toList();
        }
        Class<?> type = shape instanceof ScalarShape scalar ? scalar.type() : String.class;
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Long.valueOf(text);
        }
        return type == boolean.class || type == Boolean.class ? (Object) Boolean.valueOf(text) : text;
    }

    static String durationPattern(boolean negativeAllowed) {
        String sign = negativeAllowed ? "-?" : "";
        String shortForm = DurationText.SHORT_FORM.replaceFirst("^-\\?", "");
        return "^" + sign + "(" + shortForm + "|[Pp][0-9DdTtHhMmSs.,+-]+)$";
    }

    private static ObjectNode textOrNumber(ObjectNode definition) {
        definition.putArray("type").add("string").add("integer");
        return definition;
    }

    private static ObjectNode parsed(Class<?> type, ObjectNode definition) {
        ValuePattern pattern = type.getAnnotation(ValuePattern.class);
        return pattern == null ? definition : definition.put("pattern", pattern.value());
    }

    private static ObjectNode constants(Class<?> type, ObjectNode definition) {
        ArrayNode words = definition.putArray("enum");
        Stream.of(type.getEnumConstants())
                .flatMap(constant -> Constants.forms((Enum<?>) constant).stream())
                .distinct()
                .forEach(words::add);
        return definition;
    }

    private static ObjectNode formatted(Class<?> type, ObjectNode definition) {
        if (type == Instant.class) {
            return definition.put("format", "date-time");
        }
        return type == URI.class ? definition.put("format", "uri-reference") : definition;
    }
}
