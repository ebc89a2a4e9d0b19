package dev.wisim.scenarios.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.scenarios.environment.EnvironmentFormat;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** A shell in which {@code wisim} is this build's, and means this sandbox; what a command changes is taken back. */
final class BashBeside {

    private final Path directory;
    private final Sandbox sandbox;

    BashBeside(Path temporary, Sandbox sandbox) throws IOException {
        this.directory = Files.createTempDirectory(temporary, "shell");
        this.sandbox = sandbox;
        Path environment =
                Files.writeString(directory.resolve("environment"), EnvironmentFormat.sh.print(sandbox.environment()));
        // The environment is asked for before every command, and a Java machine takes half a second to say it.
        Path wisim = Files.writeString(directory.resolve("wisim"), """
                #!/bin/sh
                [ "$1" != env ] || exec cat '%s'
                exec '%s' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -cp '%s' dev.wisim.scenarios.cli.Wisim "$@"
                """.formatted(
                        environment,
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(wisim, PosixFilePermissions.fromString("rwx------"));
    }

    /** Whether a reader of the page could run its commands here. */
    static boolean there() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("bash", "-c", "command -v curl && command -v openssl")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noBash) {
            return false;
        }
    }

    /** What the script prints, to either stream. */
    String run(String script) throws IOException, InterruptedException {
        Path printed = directory.resolve("printed");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        Map<String, String> environment = bash.environment();
        environment.remove("JAVA_TOOL_OPTIONS");
        environment.put("PATH", directory + ":" + environment.get("PATH"));
        environment.put("XDG_RUNTIME_DIR", directory.toString());
        bash.start().waitFor();
        reset();
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    private void reset() throws IOException, InterruptedException {
        URI reset = URI.create(sandbox.addresses().admin() + "/v0/reset");
        HttpRequest request = HttpRequest.newBuilder(reset)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isBetween(200, 204);
    }
}
