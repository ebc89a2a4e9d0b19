package dev.wisim.issuer.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wisim.kernel.tls.TrustedRoots;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The small jar that this build packed, run as a user runs it, and what it prints. */
record IssuerProcess(Process process, Path outFile, Path errFile) implements AutoCloseable {

    /** Starts it and does not wait. */
    static IssuerProcess start(Path directory, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-jar",
                System.getProperty("wisim-issuer.jar")));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(directory, "stdout", "");
        Path err = Files.createTempFile(directory, "stderr", "");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        return new IssuerProcess(process, out, err);
    }

    /** Starts it and waits until it says that it is ready. */
    static IssuerProcess ready(Path directory, String... arguments) throws IOException {
        IssuerProcess issuer = start(directory, arguments);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !issuer.process().isAlive() || issuer.out().lines().anyMatch("ready"::equals));
        assertThat(issuer.out().lines()).as(issuer.err()).last().isEqualTo("ready");
        return issuer;
    }

    /** The value of a line of its table. */
    String printed(String name) throws IOException {
        return out().lines()
                .filter(line -> line.startsWith(name + "  "))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    /** A client that trusts what it names as its CA, and nobody else. */
    HttpClient client() throws IOException {
        return HttpClient.newBuilder()
                .sslContext(TrustedRoots.clientContext(TrustedRoots.readPem(Path.of(printed("CA")))))
                .build();
    }

    String out() throws IOException {
        return Files.readString(outFile);
    }

    String err() throws IOException {
        return Files.readString(errFile);
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
