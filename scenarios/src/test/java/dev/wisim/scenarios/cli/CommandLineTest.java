package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandLineTest {

    private final Invocation wisim = new Invocation();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("commands")
    void documentsEveryCommandWithItsExitCodes(List<String> command) {
        wisim.run(Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new));

        assertThat(wisim.exitCode()).isZero();
        assertThat(wisim.out()).startsWith("Usage: wisim").contains("Exit codes:");
        assertThat(wisim.err()).isEmpty();
    }

    static Stream<List<String>> commands() {
        return leaves(List.of(), Wisim.commandLine());
    }

    private static Stream<List<String>> leaves(List<String> path, CommandLine command) {
        return Stream.concat(
                Stream.of(path),
                command.getSubcommands().entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("help"))
                        .flatMap(entry -> leaves(
                                Stream.concat(path.stream(), Stream.of(entry.getKey()))
                                        .toList(),
                                entry.getValue())));
    }

    @Test
    void saysInOneSentenceWhatIsWrongWithTheCommandLine() {
        wisim.run("sandbox", "--ports");

        assertThat(wisim.exitCode()).isEqualTo(2);
        assertThat(wisim.out()).isEmpty();
        assertThat(wisim.err().lines())
                .singleElement()
                .asString()
                .startsWith("wisim: ")
                .endsWith("see 'wisim sandbox --help'");
    }

    @Test
    void asksForACommandWhenThereIsNone() {
        wisim.run();

        assertThat(wisim.exitCode()).isEqualTo(2);
        assertThat(wisim.err()).contains("which command?");
    }

    @Test
    void printsNoEnvironmentWhenNoSandboxRuns() {
        wisim.run("env", "--run-dir", temporary.resolve("none").toString());

        assertThat(wisim.exitCode()).isEqualTo(3);
        assertThat(wisim.out()).isEmpty();
        assertThat(wisim.err()).contains("no sandbox is running").contains("wisim sandbox");
    }

    @Test
    void tellsAllProblemsOfAConfigurationAtOnce() {
        wisim.run(
                "sandbox",
                "--run-dir",
                temporary.resolve("run").toString(),
                "--seed",
                "x",
                "--set",
                "tokenFile.lifetime=1m",
                "--set",
                "nonsense=1");

        assertThat(wisim.exitCode()).isEqualTo(4);
        assertThat(wisim.err().lines()).hasSize(3).allMatch(line -> line.startsWith("wisim: "));
        assertThat(wisim.err()).contains("seed").contains("lifetime").contains("nonsense");
        assertThat(temporary.resolve("run")).doesNotExist();
    }

    @Test
    void writesACompletionScriptThatAShellReads() throws Exception {
        wisim.run("completion");

        assertThat(wisim.exitCode()).isZero();
        assertThat(wisim.out()).contains("complete -F").contains("federated-credential");
        Process bash =
                new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        bash.getOutputStream().write(wisim.out().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bash.getOutputStream().close();
        assertThat(bash.waitFor()).isZero();
    }
}
