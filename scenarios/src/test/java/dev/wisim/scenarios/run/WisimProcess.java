package dev.wisim.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code wisim} as a process of its own, from this build's classes.
 *
 * @param process the process
 * @param outFile what it has written to stdout
 * @param errFile what it has written to stderr
 */
record WisimProcess(Process process, Path outFile, Path errFile) {

    /** The release from which the Java machine warns of native code that it was not told of; {@code ./wisim} tells it too. */
    private static final int ASKS_FOR_NATIVE_ACCESS = 24;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The command line that runs it. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.wisim.scenarios.cli.Wisim"));
        if (Runtime.version().feature() >= ASKS_FOR_NATIVE_ACCESS) {
            command.add(1, "--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a command, whose temporary files and standard run directory are below {@code directory} as well. */
    static WisimProcess start(Path directory, String input, Map<String, String> environment, List<String> command)
            throws IOException {
        Path out = Files.createTempFile(directory, "stdout", "");
        Path err = Files.createTempFile(directory, "stderr", "");
        Path in = Files.writeString(Files.createTempFile(directory, "stdin", ""), input);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("XDG_RUNTIME_DIR", directory.toString());
        builder.environment().putAll(environment);
        return new WisimProcess(builder.start(), out, err);
    }

    /** The same, run to its end. */
    static WisimProcess run(Path directory, String... arguments) throws IOException {
        return start(directory, "", Map.of(), command(arguments)).ended();
    }

    WisimProcess ended() {
        try {
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            assertThat(ended).as("the process ends: %s", err()).isTrue();
            return this;
        } catch (InterruptedException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until it has written this line. */
    WisimProcess saying(String line) {
        await().atMost(PATIENCE).until(() -> !process.isAlive() || out().lines().anyMatch(line::equals));
        return this;
    }

    void signal(String name) throws IOException, InterruptedException {
        int code = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(code).isZero();
    }

    int exitCode() {
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(outFile, StandardCharsets.UTF_8);
    }

    String err() throws IOException {
        return Files.readString(errFile, StandardCharsets.UTF_8);
    }
}
