package dev.wisim.conformance.entra.check;

import dev.wisim.conformance.requirement.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Outcomes that compare what was seen with what had to be there. */
public final class Seen {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    private Seen() {}

    /** Whether {@code name} is exactly {@code expected}. */
    public static Outcome is(String name, Object expected, @Nullable Object actual) {
        return Outcome.of(Objects.equals(expected, actual), name + " " + quoted(expected), name + " " + quoted(actual));
    }

    /** Whether {@code name} is not there. */
    public static Outcome absent(String name, Optional<?> actual) {
        return Outcome.of(
                actual.isEmpty(),
                "no " + name,
                name + " " + actual.map(Object::toString).orElse(""));
    }

    /** Whether an object has these members in this order, and no other. */
    public static Outcome members(List<String> expected, Map<String, Object> object) {
        return is("the members", expected, List.copyOf(object.keySet()));
    }

    /** The first that fails; passed if none does. */
    public static Outcome all(Outcome... outcomes) {
        return Outcome.worst(List.of(outcomes));
    }

    /** Whether {@code value} is a GUID in lower case. */
    public static boolean isGuid(@Nullable Object value) {
        return value instanceof String text && GUID.matcher(text).matches();
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "that is absent" : value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
