package dev.wisim.kernel.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An enum's constants as configuration writes them: {@code RSA_2048} or {@code rsa-2048}. */
final class Constants {

    private Constants() {}

    static Object read(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (forms((Enum<?>) constant).contains(text)) {
                return constant;
            }
        }
        List<String> known =
                Stream.of(type.getEnumConstants()).map(c -> kebab((Enum<?>) c)).toList();
        throw new IllegalArgumentException("must be one of " + String.join(", ", known) + ", but is the text \"" + text
                + "\"" + Closest.suggestion(text, known));
    }

    /** All that {@link #read} takes for {@code constant}, the preferred form first. */
    static List<String> forms(Enum<?> constant) {
        return List.of(kebab(constant), constant.name());
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
