package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.admin.RunningAdmin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SandboxCommandsTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void showsTheClocks() {
        assertThat(wisim.out("clock", "show")).isEqualTo("""
                        CLOCK        TIME                       STATE
                        simulation   2026-11-22T18:00:00.000Z   frozen
                        issuer       2026-11-22T18:00:00.000Z   in step
                        entra        2026-11-22T18:00:00.000Z   in step
                        """);
    }

    @Test
    void movesTheClocks() {
        assertThat(wisim.out("clock", "resume")).contains("running");
        assertThat(wisim.out("clock", "freeze")).contains("frozen");
        wisim.admin.clock().reset();
        wisim.admin.clock().freeze();

        assertThat(wisim.out("clock", "advance", "1h30m")).contains("19:30:00.000Z   frozen");
        assertThat(wisim.out("clock", "advance", "--surface", "entra", "5m")).contains("5m ahead");
        assertThat(wisim.out("clock", "advance", "--surface", "entra", "-6m")).contains("1m behind");
        assertThat(wisim.out("clock", "resume", "--surface", "entra"))
                .contains("entra        2026-11-22T19:30:00.000Z   in step");
    }

    @Test
    void printsTheClocksAsJson() {
        JsonNode printed = JsonMapper.builder().build().readTree(wisim.out("clock", "advance", "90s", "--json"));

        assertThat(printed.get("now").asString()).isEqualTo("2026-11-22T18:01:30.000Z");
        assertThat(printed.at("/surfaces/1/name").asString()).isEqualTo("entra");
    }

    @ParameterizedTest
    @CsvSource({
        "clock advance soon, 2",
        "clock advance --surfac entra 1s, 2",
        "clock advance, 2",
        "clock freeze --surface entra, 2",
        "clock, 2"
    })
    void refusesAWrongCommandLine(String arguments, int exitCode) {
        assertThat(CommandRun.of(arguments.split(" ", -1)).exitCode()).isEqualTo(exitCode);
        assertThat(wisim.admin.clock().instant()).isEqualTo(RunningAdmin.START);
    }

    @Test
    void passesOnTheSandboxsRefusal() {
        CommandRun run = wisim.run("clock", "advance", "1s", "--surface", "moon");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .isEqualTo(
                        "wisim: (InvalidMember) The member 'surface' is invalid: no surface 'moon' has a clock; these"
                                + " have: issuer, entra.\n");
    }

    @Test
    void resetsTheSandbox() {
        wisim.admin.clock().advance(Duration.ofHours(1));

        assertThat(wisim.out("reset")).isEmpty();
        assertThat(wisim.admin.clock().instant()).isEqualTo(RunningAdmin.START);
    }

    @Test
    void tellsItsVersionWithoutASandbox() {
        CommandRun text = CommandRun.of("version");
        CommandRun json = CommandRun.of("version", "--json");

        assertThat(text.out()).startsWith("wisim   ").contains("\nJava    ").contains("\ncrypto  ");
        assertThat(JsonMapper.builder().build().readTree(json.out()).propertyNames())
                .containsExactly("wisim", "java", "javaVendor", "crypto", "cryptoDetail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity list",
                "app list",
                "federated-credential list --app a",
                "token create workload",
                "key list",
                "awkward slow",
                "clock show",
                "journal",
                "reset"
            })
    void saysInOneSentenceThatNoSandboxAnswers(String arguments) throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String url = "http://127.0.0.1:" + free;

        CommandRun run = CommandRun.of((arguments + " --admin-url " + url).split(" ", -1));

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitCode.UNREACHABLE,
                        "",
                        "wisim: no sandbox answers at " + url
                                + " (connection refused); start one with 'wisim sandbox', or"
                                + " say where it is with --admin-url or WISIM_ADMIN_URL\n"));
    }

    @Test
    void takesAnAddressThatIsNoUrlForAWrongCommandLine() {
        CommandRun run = CommandRun.of("identity", "list", "--admin-url", "localhost:8440");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--admin-url is 'localhost:8440', which is not an http URL");
    }

    @Test
    void documentsEveryExitCodeInEveryHelp() {
        assertThat(CommandRun.of("identity", "create", "--help").out())
                .contains("Exit codes:", "no sandbox answers", "the command line is wrong");
        assertThat(CommandRun.of("clock", "--help").out()).contains("Exit codes:");
    }
}
