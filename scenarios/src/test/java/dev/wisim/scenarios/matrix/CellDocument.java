package dev.wisim.scenarios.matrix;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A line to a program: a cell to run, or the word to go on. */
record CellDocument(
        String cell,
        String library,
        String authority,
        String tenant,
        String client,
        String tokenFile,
        String scope,
        boolean customHost,
        int times,
        boolean forceNew,
        boolean step) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static CellDocument of(Cell cell, URI authority, Path tokenFile) {
        Asking asking = cell.situation().asking();
        return new CellDocument(
                cell.id(),
                cell.library().label(),
                authority.toString(),
                cell.tenant(),
                cell.client(),
                tokenFile.toString(),
                "https://management.azure.com/.default",
                cell.route() == Route.CUSTOM_HOST,
                asking.times(),
                asking.forceNew(),
                asking.times() > 1);
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    /** The word to a cell that waits between two askings. */
    static String go(String cell) {
        return MAPPER.writeValueAsString(new Go(cell, true));
    }

    private record Go(String cell, @JsonProperty("go") boolean resume) {}
}
