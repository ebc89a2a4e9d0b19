package dev.wisim.scenarios.matrix;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A report as one process leaves it for another. */
record ReportDocument(Report report) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    void write(Path file) {
        MAPPER.writeValue(file, this);
    }

    static Report read(Path file) {
        return MAPPER.readValue(file, ReportDocument.class).report();
    }
}
