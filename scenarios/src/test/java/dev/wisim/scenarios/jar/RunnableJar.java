package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The runnable jar that this build packed, run as a user runs it. */
final class RunnableJar {

    private static final long PATIENCE_SECONDS = 120;

    private final Path directory;

    /** Runs in {@code directory}, where its output goes too. */
    RunnableJar(Path directory) {
        this.directory = directory;
    }

    static Path path() {
        return Path.of(System.getProperty("wisim.jar"));
    }

    /** The command line that runs {@code wisim} with these arguments. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-jar", path().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts it and does not wait. */
    Started start(String... arguments) throws IOException {
        return start(command(arguments));
    }

    /** Starts any command the same way. */
    Started start(List<String> command) throws IOException {
        Path out = Files.createTempFile(directory, "stdout", "");
        Path err = Files.createTempFile(directory, "stderr", "");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        return new Started(process, out, err);
    }

    /** Runs it to its end. */
    Started run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).ended();
    }

    /** A process, and the files that it writes to. */
    record Started(Process process, Path outFile, Path errFile) {

        String out() throws IOException {
            return Files.readString(outFile);
        }

        String err() throws IOException {
            return Files.readString(errFile);
        }

        int exitCode() {
            return process.exitValue();
        }

        Started ended() throws InterruptedException {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as("the process ends")
                    .isTrue();
            return this;
        }
    }
}
