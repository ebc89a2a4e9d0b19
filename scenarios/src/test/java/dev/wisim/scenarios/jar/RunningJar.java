package dev.wisim.scenarios.jar;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A sandbox of the runnable jar with a run directory of its own, on free ports. */
final class RunningJar implements AutoCloseable {

    private final RunnableJar jar;
    private final Path runDirectory;
    private final RunnableJar.Started sandbox;

    private RunningJar(RunnableJar jar, Path runDirectory, RunnableJar.Started sandbox) {
        this.jar = jar;
        this.runDirectory = runDirectory;
        this.sandbox = sandbox;
    }

    /** Starts one below {@code directory} and waits until it is ready. */
    static RunningJar start(Path directory, String... options) throws IOException {
        RunnableJar jar = new RunnableJar(directory);
        Path runDirectory = directory.resolve("it's a run");
        List<String> arguments =
                new ArrayList<>(List.of("sandbox", "--ports", "auto", "--run-dir", runDirectory.toString()));
        arguments.addAll(List.of(options));
        RunnableJar.Started sandbox = jar.start(arguments.toArray(String[]::new));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        !sandbox.process().isAlive() || sandbox.out().lines().anyMatch("ready"::equals));
        if (!sandbox.process().isAlive()) {
            throw new AssertionError("the sandbox ended: " + sandbox.err());
        }
        return new RunningJar(jar, runDirectory, sandbox);
    }

    Path runDirectory() {
        return runDirectory;
    }

    RunnableJar.Started sandbox() {
        return sandbox;
    }

    /** Runs another command against this sandbox. */
    RunnableJar.Started run(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--run-dir", runDirectory.toString()));
        return jar.run(all.toArray(String[]::new));
    }

    /** Runs a shell script that first evaluates the environment of this sandbox. */
    RunnableJar.Started shell(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "eval \"$1\"; shift; " + script, "sh"));
        command.add(run("env").out());
        command.addAll(List.of(arguments));
        return jar.start(command).ended();
    }

    @Override
    public void close() {
        sandbox.process().destroyForcibly();
    }
}
