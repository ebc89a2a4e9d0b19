package dev.wisim.kernel.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values, a line for each, the values in one column. */
public final class Listing {

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Adds a line. */
    public Listing with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    @Override
    public String toString() {
        int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        values.forEach((name, value) -> lines.append(name)
                .append(" ".repeat(width - name.length() + 2))
                .append(value)
                .append('\n'));
        return lines.toString();
    }
}
