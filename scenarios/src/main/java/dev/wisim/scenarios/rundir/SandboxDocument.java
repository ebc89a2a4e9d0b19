package dev.wisim.scenarios.rundir;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code sandbox.json} as it stands in the run directory. */
@JsonPropertyOrder({"pid", "adminUrl", "environment"})
record SandboxDocument(long pid, String adminUrl, Map<String, String> environment) {

    static String of(RunningSandbox sandbox) {
        SandboxDocument document =
                new SandboxDocument(sandbox.pid(), sandbox.adminUrl().toString(), sandbox.environment());
        return mapper().writeValueAsString(document) + "\n";
    }

    /** What {@code file} says, empty when it is missing or is not such a document. */
    static Optional<RunningSandbox> read(Path file) {
        try {
            SandboxDocument read = mapper().readValue(Files.readString(file), SandboxDocument.class);
            return Optional.of(new RunningSandbox(read.pid, URI.create(read.adminUrl), read.environment));
        } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
