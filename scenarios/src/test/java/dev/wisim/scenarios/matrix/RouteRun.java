package dev.wisim.scenarios.matrix;

import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.kernel.config.ConfigReader;
import dev.wisim.kernel.config.ConfigSource;
import dev.wisim.scenarios.config.SandboxConfig;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A route's cells, against a sandbox of their own, the languages side by side. It is a process of its own, because a Java machine
 * cannot enter a namespace.
 */
final class RouteRun {

    private static final long PATIENCE_SECONDS = 300;

    private final Route route;
    private final Path directory;

    private RouteRun(Route route, Path directory) {
        this.route = route;
        this.directory = directory;
    }

    /** Takes the route, a directory, the file for the report, and the languages. */
    public static void main(String[] arguments) throws Exception {
        RouteRun run = new RouteRun(Route.valueOf(arguments[0]), Path.of(arguments[1]));
        List<Language> languages = new ArrayList<>();
        for (String language : List.of(arguments).subList(3, arguments.length)) {
            languages.add(Language.valueOf(language));
        }
        new ReportDocument(run.run(languages)).write(Path.of(arguments[2]));
    }

    private Report run(List<Language> languages) throws IOException, ConfigProblems {
        List<Cell> cells = languages.stream()
                .flatMap(language -> Cell.of(route, language).stream())
                .toList();
        Path tokens = Files.createDirectories(directory.resolve("tokens"));
        try (Sandbox sandbox = sandbox(cells)) {
            Stage stage = new Stage(sandbox.addresses());
            cells.forEach(stage::set);
            Attempts attempts = new Attempts(stage.admin());
            URI authority = sandbox.addresses().login().orElseThrow();
            ClientEnvironment environment =
                    ClientEnvironment.of(sandbox, directory, sandbox.addresses().egress());
            Executor threads = task -> new Thread(task, "language").start();
            List<CompletableFuture<Report>> reports = new ArrayList<>();
            for (Language language : languages) {
                Process process =
                        ClientProgram.of(language).start(environment, directory.resolve(language.label() + ".err"));
                Conversation program = new Conversation(process, PATIENCE_SECONDS);
                LanguageRun run = new LanguageRun(language, stage, authority, tokens, attempts, program);
                reports.add(CompletableFuture.supplyAsync(
                        () -> {
                            try (program) {
                                return run.run(Cell.of(route, language));
                            }
                        },
                        threads));
            }
            return reports.stream().map(CompletableFuture::join).reduce(new Report(List.of(), List.of()), Report::and);
        }
    }

    private Sandbox sandbox(List<Cell> cells) throws IOException, ConfigProblems {
        Path configuration = Files.writeString(
                directory.resolve("matrix.json"), WorldDocument.of(route, cells).json());
        SandboxConfig config = ConfigReader.read(SandboxConfig.class, List.of(ConfigSource.file(configuration)))
                .orThrow();
        RunDirectory files = new RunDirectory(directory.resolve("run"));
        return Sandbox.start(config, files.claim(), KeptRun.forgetful(), "test", warning -> {});
    }
}
