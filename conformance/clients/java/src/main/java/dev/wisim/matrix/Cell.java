package dev.wisim.matrix;

import java.nio.file.Path;
import java.util.Map;

/** One cell of the matrix, as its line says. */
record Cell(
        String name,
        String library,
        String authority,
        String tenant,
        String client,
        Path tokenFile,
        String scope,
        boolean customHost,
        int times,
        boolean forceNew,
        boolean step) {

    static Cell of(Map<String, Object> line) {
        return new Cell(
                (String) line.get("cell"),
                (String) line.get("library"),
                (String) line.get("authority"),
                (String) line.get("tenant"),
                (String) line.get("client"),
                Path.of((String) line.get("tokenFile")),
                (String) line.get("scope"),
                (boolean) line.get("customHost"),
                ((Number) line.get("times")).intValue(),
                (boolean) line.get("forceNew"),
                (boolean) line.get("step"));
    }
}
