package dev.wisim.kernel.config;

import dev.wisim.kernel.config.Node.Kind;
import dev.wisim.kernel.config.Node.Scalar;
import dev.wisim.kernel.config.SettingPath.Step;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A setting that is one word or number. */
record ScalarShape(Class<?> type, boolean negativeAllowed) implements Shape {

    private static final Set<Class<?>> BUILT_IN = Set.of(
            String.class,
            int.class,
            long.class,
            double.class,
            boolean.class,
            Duration.class,
            Instant.class,
            Path.class,
            URI.class);

    static boolean covers(Class<?> type) {
        return BUILT_IN.contains(boxless(type)) || type.isEnum() || ParsedType.covers(type);
    }

    @Override
    public Optional<Shape> below(Step step) {
        return Optional.empty();
    }

    @Override
    public String word() {
        return "one value";
    }

    /**
     * The value that {@code scalar} writes.
     *
     * @throws IllegalArgumentException when it writes none of this type; its message is the problem's
     */
    Object read(Scalar scalar) {
        Class<?> plain = boxless(type);
        if (scalar.kind() == Kind.NULL) {
            throw new IllegalArgumentException("has no value");
        } else if (plain == int.class || plain == long.class) {
            return WholeNumber.read(expect(scalar, Kind.INTEGER, "a whole number"), plain == int.class);
        } else if (plain == double.class) {
            return number(scalar);
        } else if (plain == boolean.class) {
            return truth(expect(scalar, Kind.BOOLEAN, "true or false"));
        } else if (ParsedType.covers(type)) {
            return ParsedType.read(type, scalar.kind() == Kind.INTEGER ? scalar.text() : text(scalar));
        } else if (plain == Duration.class) {
            return duration(scalar.text().equals("0") ? "0s" : text(scalar));
        } else if (type.isEnum()) {
            return Constants.read(type, text(scalar));
        }
        return readText(scalar);
    }

    private static double number(Scalar scalar) {
        String text = scalar.kind() == Kind.INTEGER ? scalar.text() : expect(scalar, Kind.DECIMAL, "a number");
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new IllegalArgumentException("must be a number, but is the text \"" + text + "\"");
    }

    private Object readText(Scalar scalar) {
        String text = text(scalar);
        if (type == Instant.class) {
            return instant(text);
        } else if (type == URI.class) {
            return uri(text);
        } else if (type == Path.class) {
            return scalar.place().origin().base().resolve(text);
        }
        return text;
    }

    private static String text(Scalar scalar) {
        return expect(scalar, Kind.TEXT, "text, so put it in quotes");
    }

    private static String expect(Scalar scalar, Kind kind, String wanted) {
        if (scalar.kind() != kind && scalar.kind() != Kind.LOOSE) {
            throw new IllegalArgumentException("must be " + wanted + ", but is " + scalar.word());
        }
        return scalar.text();
    }

    private Duration duration(String text) {
        Duration duration = DurationText.parse(text);
        if (duration.isNegative() && !negativeAllowed) {
            throw new IllegalArgumentException("must not be negative, but is " + text);
        }
        return duration;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false, but is the text \"" + text + "\"");
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "must be an instant such as 2026-11-22T10:00:00Z, but is the text \"" + text + "\"", e);
        }
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be a URI, but is the text \"" + text + "\"", e);
        }
    }

    private static Class<?> boxless(Class<?> type) {
        if (type == Integer.class) {
            return int.class;
        } else if (type == Long.class) {
            return long.class;
        }
        if (type == Double.class) {
            return double.class;
        }
        return type == Boolean.class ? boolean.class : type;
    }
}
