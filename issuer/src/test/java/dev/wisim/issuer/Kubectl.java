package dev.wisim.issuer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An unmodified {@code kubectl} of one version. Several versions stand on the path, or beside the real file of the
 * {@code kubectl} that does.
 */
public record Kubectl(String version, Path program) {

    private static final List<String> VERSIONS = List.of("1.27", "1.28", "1.29", "1.30", "1.31", "1.32", "1.33");

    private static final List<Kubectl> INSTALLED = lookedFor();

    /** Every version that this machine has, oldest first. */
    public static List<Kubectl> installed() {
        return INSTALLED;
    }

    /** Looks once, so that one line and not one for each test says what is missing. */
    private static List<Kubectl> lookedFor() {
        List<Kubectl> found = VERSIONS.stream()
                .flatMap(version -> find("kubectl." + version).map(program -> new Kubectl(version, program)).stream())
                .toList();
        if (found.isEmpty()) {
            System.out.println("skipped: no kubectl.1.27 to kubectl.1.33 here; the recorded requests stand in");
        }
        return found;
    }

    /** Of {@link #installed()}, one. */
    public static Optional<Kubectl> installed(String version) {
        return installed().stream()
                .filter(kubectl -> kubectl.version().equals(version))
                .findFirst();
    }

    /** Starts it against a server, as the owner of a token. */
    public Process start(Path directory, String server, String authorityPem, String token, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--server=" + server,
                "--certificate-authority=" + Files.writeString(directory.resolve("ca.pem"), authorityPem),
                "--kubeconfig=" + Files.writeString(directory.resolve("kubeconfig"), ""),
                "--cache-dir=" + directory.resolve("cache-" + version)));
        if (!token.isEmpty()) {
            command.add("--token=" + token);
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.matches("(?i)(https?|no|all)_proxy|KUBECONFIG"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** Runs it to its end. */
    public Output run(Path directory, String server, String authorityPem, String token, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(directory, server, authorityPem, token, List.of(arguments));
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), printed, complaint);
    }

    @Override
    public String toString() {
        return "kubectl " + version;
    }

    private static Optional<Path> find(String name) {
        return directories()
                .map(directory -> directory.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> directories() {
        List<Path> onThePath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        Stream<Path> besideKubectl = onThePath.stream()
                .map(directory -> directory.resolve("kubectl"))
                .filter(Files::isExecutable)
                .map(Kubectl::realFile)
                .map(Path::getParent);
        return Stream.concat(onThePath.stream(), besideKubectl);
    }

    private static Path realFile(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it printed, and its exit code. */
    public record Output(int code, String printed, String complaint) {}
}
