package dev.wisim.issuer.externalsigner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** The Go program under {@code src/test/go/externalsigner}: the API server's side, line by line. */
final class GoClient implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/test/go/externalsigner").toAbsolutePath();
    private static final Path BINARY = Path.of("target/go/externalsigner").toAbsolutePath();
    private static final Path BUILD_LOG = Path.of("target/go/build.log").toAbsolutePath();

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    private GoClient(Process process) {
        this.process = process;
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Builds the program, or skips the test where that cannot be; CI has both Go and the modules. */
    static void build() throws IOException, InterruptedException {
        boolean built = goIsThere() && compiled();
        if (!built) {
            System.out.println("skipped: no Go, or its modules are not fetched; .ci/run does both");
        }
        assumeTrue(built || "true".equals(System.getenv("CI")), "no Go");
        assertThat(built)
                .as("the Go client is built, which CI must do, see " + BUILD_LOG)
                .isTrue();
    }

    /** A client that is connected, having asked for metadata and keys. */
    static GoClient connect(Path socket) throws IOException {
        return new GoClient(new ProcessBuilder(BINARY.toString(), socket.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** What it prints first. */
    String greeting() throws IOException {
        return String.valueOf(out.readLine());
    }

    /** Its one line of answer to one line. */
    String ask(String line) throws IOException {
        in.write(line);
        in.newLine();
        in.flush();
        return String.valueOf(out.readLine());
    }

    @Override
    public void close() throws IOException {
        in.close();
        process.destroy();
    }

    private static boolean goIsThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "go")));
    }

    /** Without the network: what is missing was not fetched. */
    private static boolean compiled() throws IOException, InterruptedException {
        ProcessBuilder go = new ProcessBuilder("go", "build", "-o", BINARY.toString(), ".").directory(SOURCES.toFile());
        go.environment().put("GOFLAGS", "-mod=readonly");
        go.environment().put("GOPROXY", "off");
        Files.createDirectories(BUILD_LOG.getParent());
        Process process =
                go.redirectErrorStream(true).redirectOutput(BUILD_LOG.toFile()).start();
        return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    }
}
