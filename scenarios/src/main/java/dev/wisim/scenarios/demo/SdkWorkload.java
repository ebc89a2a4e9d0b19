package dev.wisim.scenarios.demo;

import dev.wisim.scenarios.trust.JavaTrustStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A workload that runs the real {@code WorkloadIdentityCredential}, in a Java machine of its own. */
final class SdkWorkload implements TokenClient {

    private static final long PATIENCE_SECONDS = 60;

    private final Path directory;
    private final List<Path> classPath;
    private final List<String> trust;

    private SdkWorkload(Path directory, List<Path> classPath, List<String> trust) {
        this.directory = directory;
        this.classPath = classPath;
        this.trust = trust;
    }

    /** Puts what it needs into {@code directory}. It trusts {@code root} and nobody else. */
    static SdkWorkload prepare(Path directory, X509Certificate root) {
        try {
            Files.createDirectories(directory);
            return new SdkWorkload(
                    directory,
                    NestedClient.unpack(directory),
                    JavaTrustStore.write(root, directory.resolve("trust.p12")));
        } catch (IOException e) {
            throw new StepFailed("the SDK cannot be unpacked: " + e);
        }
    }

    /** The SDK's jar, which tells its version: {@code azure-identity-1.2.3}. */
    @Override
    public String name() {
        return classPath.stream()
                .map(jar -> jar.getFileName().toString())
                .filter(name -> name.startsWith("azure-identity-"))
                .map(name -> name.replace(".jar", ""))
                .findFirst()
                .orElse("azure-identity");
    }

    /** Runs it, and returns the access token that it printed. */
    @Override
    public String token(Map<String, String> environment, String scope) {
        Path out = directory.resolve("workload.out");
        Path err = directory.resolve("workload.err");
        ProcessBuilder builder =
                new ProcessBuilder(command(scope)).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("NO_PROXY", "localhost,127.0.0.1,::1");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new StepFailed("the SDK did not answer within " + PATIENCE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new StepFailed("the SDK failed: " + Files.readString(err).strip());
            }
            return Files.readString(out).strip();
        } catch (IOException e) {
            throw new StepFailed("the SDK could not be started: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("interrupted");
        }
    }

    private List<String> command(String scope) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(trust);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(NestedClient.MAIN_CLASS);
        command.add(scope);
        return command;
    }
}
