package dev.wisim.scenarios.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Objects as {@code az -o table} lays them out: a column for each member that is a plain value, in the objects' order, but
 * for ids and types. Source of fact: {@code _TableOutput} of microsoft/knack and the "simple" format of Python's tabulate.
 */
final class AzTable {

    private static final Set<String> SKIPPED = Set.of("id", "type", "etag", "@odata.context");

    private AzTable() {}

    /** The table, a line for each object; nothing for no object. */
    static String of(List<Map<String, Object>> objects) {
        List<Map<String, String>> rows = objects.stream().map(AzTable::row).toList();
        Map<String, Integer> widths = new LinkedHashMap<>();
        rows.forEach(row -> row.forEach(
                (column, cell) -> widths.merge(column, Math.max(column.length() + 2, cell.length()), Math::max)));
        if (widths.isEmpty()) {
            return "";
        }
        Stream<String> header = Stream.of(
                line(widths, widths.keySet().stream().collect(Collectors.toMap(name -> name, name -> name))),
                widths.values().stream().map("-"::repeat).collect(Collectors.joining("  ")));
        return Stream.concat(header, rows.stream().map(row -> line(widths, row)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> row(Map<String, Object> object) {
        Map<String, String> row = new LinkedHashMap<>();
        object.forEach((member, value) -> {
            if (value != null && !(value instanceof List) && !(value instanceof Map) && !SKIPPED.contains(member)) {
                row.put(Character.toUpperCase(member.charAt(0)) + member.substring(1), value.toString());
            }
        });
        return row;
    }

    private static String line(Map<String, Integer> widths, Map<String, String> cells) {
        return widths.entrySet().stream()
                .map(column -> pad(cells.getOrDefault(column.getKey(), ""), column.getValue()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
