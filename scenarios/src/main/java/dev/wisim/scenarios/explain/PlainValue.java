package dev.wisim.scenarios.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of JSON as words. */
public final class PlainValue {

    private PlainValue() {}

    /** Members as {@code name value, name value}, elements parted by semicolons. */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> words(String.valueOf(member.getKey())) + " " + of(member.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(PlainValue::of).collect(Collectors.joining("; "));
        }
        return String.valueOf(value);
    }

    /** {@code answeredBy} becomes {@code answered by}. */
    public static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
