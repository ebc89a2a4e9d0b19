package dev.wisim.scenarios.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@link RouteRun}, where its route can be run. */
record RouteProcess(Route route, List<Language> languages) {

    private static final long PATIENCE_MINUTES = 6;

    /** Runs it in {@code directory}, in a namespace when the route needs one. */
    Report run(Path directory, Namespace namespace) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path report = directory.resolve("report.json");
        Path said = directory.resolve("route.log");
        List<String> command = route == Route.IMPERSONATION
                ? namespace.inside(directory, command(directory, report))
                : command(directory, report);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as("the route %s is run: %s", route.label(), Files.readString(said))
                .isTrue();
        return ReportDocument.read(report);
    }

    private List<String> command(Path directory, Path report) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The same as for the tests: client and server share the machine's two cores.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.add("-Djava.util.concurrent.ForkJoinPool.common.parallelism=8");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(RouteRun.class.getName());
        command.addAll(List.of(route.name(), directory.toString(), report.toString()));
        languages.forEach(language -> command.add(language.name()));
        return command;
    }
}
