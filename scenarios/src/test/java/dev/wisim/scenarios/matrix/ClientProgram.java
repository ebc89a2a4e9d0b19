package dev.wisim.scenarios.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A language's program under {@code conformance/clients}. What it needs was fetched before: neither building nor running it goes
 * to a registry.
 *
 * @param preparation builds it, or finds out whether it can run
 * @param command runs it
 * @param remedy what to do when it cannot
 */
record ClientProgram(Language language, List<String> preparation, List<String> command, String remedy) {

    private static final Path SOURCES =
            Path.of("../conformance/clients").toAbsolutePath().normalize();
    private static final Path BUILT = Path.of("target/clients").toAbsolutePath();
    private static final long PATIENCE_MINUTES = 10;

    private static final String JAVA_MAIN = "dev.wisim.matrix.Matrix";

    static ClientProgram of(Language language) {
        return switch (language) {
            case JAVA ->
                new ClientProgram(
                        language,
                        List.of("mvn", "-q", "-B", "-o", "compile"),
                        java("azure-identity"),
                        "Maven is missing, or mvn compile in conformance/clients/java was not run once");
            case JAVA_OLD ->
                new ClientProgram(
                        language,
                        List.of("mvn", "-q", "-B", "-o", "-Pold", "dependency:copy-dependencies@libraries"),
                        java("azure-identity-old"),
                        "Maven is missing, or mvn -Pold dependency:copy-dependencies@libraries in conformance/clients/java was not"
                                + " run once");
            case PYTHON ->
                new ClientProgram(
                        language,
                        List.of(python(), "-c", "import azure.identity, msal"),
                        List.of(python(), "-B", "matrix.py"),
                        "azure-identity for Python is missing; WISIM_PYTHON names a Python that has it");
            case NODE ->
                new ClientProgram(
                        language,
                        List.of(node(), "--input-type=module", "--eval", "import '@azure/identity'"),
                        List.of(node(), "matrix.js"),
                        "the packages are missing; npm ci in conformance/clients/node fetches them");
            case GO ->
                new ClientProgram(
                        language,
                        List.of("go", "build", "-o", built("go"), "."),
                        List.of(built("go")),
                        "Go is missing, or go mod download in conformance/clients/go was not run");
            case RUST ->
                new ClientProgram(
                        language,
                        List.of("cargo", "build", "--quiet", "--locked", "--offline", "--target-dir", built("rust")),
                        List.of(built("rust/debug/wisim-matrix")),
                        "Rust or a C compiler is missing, or cargo fetch in conformance/clients/rust was not run");
        };
    }

    /** Why it cannot run; nothing when it can. */
    Optional<String> prepare() {
        try {
            Files.createDirectories(BUILT);
            Path said = BUILT.resolve(language.label() + ".log");
            ProcessBuilder builder =
                    builder(preparation).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("GOPROXY", "off");
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return Optional.of("the preparation does not end");
            }
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of(Files.readString(said, StandardCharsets.UTF_8).strip());
        } catch (IOException notThere) {
            return Optional.of(String.valueOf(notThere.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    /** Starts it with this environment and no more; what it says besides the protocol goes to {@code log}. */
    Process start(ClientEnvironment environment, Path log) throws IOException {
        ProcessBuilder builder = builder(command).redirectError(log.toFile());
        builder.environment().keySet().retainAll(ClientEnvironment.KEPT);
        builder.environment().putAll(environment.variables());
        return builder.start();
    }

    private ProcessBuilder builder(List<String> line) {
        return new ProcessBuilder(line)
                .directory(SOURCES.resolve(language.directory()).toFile());
    }

    private static String built(String name) {
        return BUILT.resolve(name).toString();
    }

    private static List<String> java(String libraries) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "target/classes:target/" + libraries + "/*",
                JAVA_MAIN);
    }

    /** The Node that the lock file brings, which is newer than what distributions have. */
    private static String node() {
        Path modules = SOURCES.resolve("node/node_modules");
        try (DirectoryStream<Path> brought = Files.newDirectoryStream(modules, "node-*-*")) {
            for (Path each : brought) {
                Path node = each.resolve("bin/node");
                if (Files.isExecutable(node)) {
                    return node.toString();
                }
            }
        } catch (IOException notInstalled) {
            // The preparation says so.
        }
        return "node";
    }

    private static String python() {
        return Optional.ofNullable(System.getenv("WISIM_PYTHON")).orElse("python3");
    }
}
