package dev.wisim.kernel.admin;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.wisim.kernel.config.DurationText;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Values that the admin API writes as configuration does, and what to say when they are written otherwise. */
final class AdminValues {

    private AdminValues() {}

    /** Reads durations as {@link DurationText} has them; Jackson's own reading knows ISO 8601 only. */
    static JacksonModule module() {
        return new SimpleModule().addDeserializer(Duration.class, new DurationReader());
    }

    /** What a value of this type must be; empty when there is nothing particular to say. */
    static Optional<String> wanted(Class<?> type) {
        if (type == Duration.class) {
            return Optional.of("a duration such as 10s, 1h30m or PT10S");
        } else if (type == Instant.class) {
            return Optional.of("an instant such as 2026-11-22T10:00:00Z");
        } else if (type == Double.class || type == double.class) {
            return Optional.of("a number");
        }
        return type.isEnum() ? Optional.of("one of " + words(type)) : Optional.empty();
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant() && field.isAnnotationPresent(JsonProperty.class))
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .collect(Collectors.joining(", "));
    }

    private static final class DurationReader extends StdScalarDeserializer<Duration> {

        DurationReader() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            try {
                return DurationText.parse(text);
            } catch (IllegalArgumentException e) {
                return (Duration) context.handleWeirdStringValue(Duration.class, text, "%s", e.getMessage());
            }
        }
    }
}
