package dev.wisim.kernel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as {@code kubectl get} lays them out: a header in capitals, columns three spaces apart. */
public final class Columns {

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these titles and no rows yet. */
    public Columns(String... header) {
        rows.add(List.of(header));
    }

    /** Adds a row with a cell for each column. */
    public Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths) + "\n").collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining("   "))
                .stripTrailing();
    }
}
