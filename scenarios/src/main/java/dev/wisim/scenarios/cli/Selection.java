package dev.wisim.scenarios.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What {@code --select} says, as a rule writes it: {@code header.NAME} and {@code query.NAME} are mappings there. */
final class Selection {

    private Selection() {}

    static Map<String, Object> nested(Map<String, String> options) {
        Map<String, Object> select = new LinkedHashMap<>();
        Map<String, Map<String, String>> mappings = new TreeMap<>();
        options.forEach((name, value) -> {
            int dot = name.indexOf('.');
            if (dot < 0) {
                select.put(name, value);
            } else {
                mappings.computeIfAbsent(name.substring(0, dot), first -> new LinkedHashMap<>())
                        .put(name.substring(dot + 1), value);
            }
        });
        select.putAll(mappings);
        return select;
    }
}
