package dev.wisim.conformance.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as people write them, {@code 500ms}, {@code 5s}, {@code 1m30s}, or as ISO 8601 does; longer than nothing. */
final class Durations implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
        Duration duration = parsed(text);
        if (duration.isNegative() || duration.isZero()) {
            throw new TypeConversionException("must be longer than nothing");
        }
        return duration;
    }

    private static Duration parsed(String text) {
        try {
            String upper = text.toUpperCase(Locale.ROOT);
            if (upper.matches("[0-9]{1,9}MS")) {
                return Duration.ofMillis(Long.parseLong(upper.substring(0, upper.length() - 2)));
            }
            return Duration.parse(upper.startsWith("P") ? upper : "PT" + upper);
        } catch (DateTimeException e) {
            throw new TypeConversionException("must be a duration such as 500ms, 5s or 1m30s, not '" + text + "'");
        }
    }
}
