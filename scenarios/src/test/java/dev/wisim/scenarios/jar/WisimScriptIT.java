package dev.wisim.scenarios.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./wisim}, in a copy of the checkout that holds the jar and no sources, so that nothing is built. */
class WisimScriptIT {

    private static final Path SCRIPT = Path.of("..", "wisim").toAbsolutePath().normalize();

    @TempDir
    Path directory;

    @Test
    void passesEverythingThroughAndKeepsLoadedClassesBesideTheJarOnce() throws Exception {
        RunnableJar.Started usage = wisim("env", "--format", "no such format");
        List<Path> kept = archives();
        RunnableJar.Started version = wisim("--version");

        assertThat(usage.exitCode()).isEqualTo(2);
        assertThat(usage.err()).contains("no such format");
        assertThat(version.out()).startsWith("wisim ");
        assertThat(kept)
                .singleElement()
                .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        assertThat(archives()).isEqualTo(kept);
        assertThat(checkout().resolve(".wisim.lock")).doesNotExist();
    }

    @Test
    void saysWhichJavasItFoundWhenNoneIsNewEnough() throws Exception {
        Path old = directory.resolve("old");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();

        RunnableJar.Started refused = shell(
                "JAVA_HOME=\"$1\" PATH=\"$1/bin:$2\" exec \"$3\" --version",
                old.toString(),
                toolsWithoutJava().toString(),
                script().toString());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("JDK 17 or newer", "JAVA_HOME=" + old + " (Java 11.0.2)");
    }

    private RunnableJar.Started wisim(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 2];
        all[0] = System.getProperty("java.home");
        all[1] = script().toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return shell("JAVA_HOME=\"$1\"; export JAVA_HOME; shift; exec \"$@\"", all);
    }

    private RunnableJar.Started shell(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(List.of(arguments));
        return new RunnableJar(directory).start(command).ended();
    }

    private Path checkout() {
        return directory.resolve("check out");
    }

    private Path script() throws IOException {
        Path copy = checkout().resolve("wisim");
        if (!Files.exists(copy)) {
            Path target = Files.createDirectories(checkout().resolve("scenarios/target"));
            Files.copy(RunnableJar.path(), target.resolve("wisim.jar"));
            Files.copy(SCRIPT, copy);
            assertThat(copy.toFile().setExecutable(true)).isTrue();
        }
        return copy;
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.list(checkout().resolve("scenarios/target"))) {
            return files.filter(file -> !file.endsWith("wisim.jar")).sorted().toList();
        }
    }

    private Path toolsWithoutJava() throws IOException {
        Path tools = Files.createDirectories(directory.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "sed", "head", "find", "uname", "cat")) {
            for (Path bin : List.of(Path.of("/usr/bin"), Path.of("/bin"))) {
                if (Files.exists(bin.resolve(tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.copy(bin.resolve(tool), tools.resolve(tool));
                }
            }
        }
        return tools;
    }
}
