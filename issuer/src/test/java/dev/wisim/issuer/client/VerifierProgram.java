package dev.wisim.issuer.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A relying party under {@code src/test/clients}, in a language of its own. What it needs was fetched before: no test goes to
 * a registry.
 */
enum VerifierProgram {
    PYTHON(
            List.of(python(), "-c", "import jwt, cryptography"),
            List.of(python(), "verify.py"),
            "PyJWT is missing; WISIM_PYTHON names a Python that has it"),
    NODE(
            List.of("node", "--input-type=module", "--eval", "import 'jose'"),
            List.of("node", "verify.js"),
            "jose is missing; npm ci in src/test/clients/node fetches it"),
    GO(
            List.of("go", "build", "-o", built("go"), "."),
            List.of(built("go")),
            "Go is missing, or go mod download in src/test/clients/go was not run"),
    RUST(
            List.of("cargo", "build", "--quiet", "--locked", "--offline", "--target-dir", built("rust")),
            List.of(built("rust/debug/wisim-verifier")),
            "Rust or OpenSSL's headers are missing, or cargo fetch in src/test/clients/rust was not run");

    /** Why a program cannot run; nothing when it can. */
    private static final Map<VerifierProgram, Optional<String>> FAILURES = new ConcurrentHashMap<>();

    @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
    private final List<String> preparation;

    @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
    private final List<String> command;

    private final String remedy;

    VerifierProgram(List<String> preparation, List<String> command, String remedy) {
        this.preparation = preparation;
        this.command = command;
        this.remedy = remedy;
    }

    /** Builds the program once; skips the test where that cannot be, unless CI should have seen to it. */
    void prepare() {
        boolean first = !FAILURES.containsKey(this);
        Optional<String> failure = FAILURES.computeIfAbsent(this, VerifierProgram::failure);
        if (failure.isPresent() && first) {
            System.out.println("skipped: " + remedy);
        }
        assumeTrue(failure.isEmpty() || "true".equals(System.getenv("CI")), remedy);
        assertThat(failure).as(remedy).isEmpty();
    }

    /** What it prints about the token in {@code file}. */
    Printed verify(String issuer, Path authority, String audience, Path file) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(issuer, authority.toString(), audience, file.toString()));
        return run(line);
    }

    /** The end of a program: its exit code and what it said. */
    record Printed(int exitCode, String out, String err) {}

    private Optional<String> failure() {
        try {
            Printed end = run(preparation);
            return end.exitCode() == 0 ? Optional.empty() : Optional.of(end.err());
        } catch (IOException notThere) {
            return Optional.of(String.valueOf(notThere.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private Printed run(List<String> line) throws IOException, InterruptedException {
        Path out = Files.createTempFile("verifier", ".out");
        Path err = Files.createTempFile("verifier", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(sources().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("GOFLAGS", "-mod=readonly");
            builder.environment().put("GOPROXY", "off");
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(name() + " does not end");
            }
            return new Printed(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8).strip(),
                    Files.readString(err, StandardCharsets.UTF_8).strip());
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Path sources() {
        return Path.of("src/test/clients", name().toLowerCase(Locale.ROOT)).toAbsolutePath();
    }

    private static String built(String name) {
        return Path.of("target/clients").toAbsolutePath().resolve(name).toString();
    }

    private static String python() {
        return Optional.ofNullable(System.getenv("WISIM_PYTHON")).orElse("python3");
    }
}
