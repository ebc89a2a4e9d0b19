package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.fault.FaultKind;
import dev.wisim.kernel.fault.TriggerKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void addsListsAndRemovesRules() {
        assertThat(wisim.out(
                        "fault",
                        "add",
                        "--surface=login",
                        "--select=tenant=contoso.onmicrosoft.com",
                        "--select=header.x-run=7",
                        "--next=2",
                        "--status=429",
                        "--retry-after=1s"))
                .isEqualTo("fault-1\n");
        assertThat(wisim.out("fault", "add", "--surface=login", "--id=gone", "--reset"))
                .isEqualTo("gone\n");

        assertThat(wisim.out("fault", "list").replaceAll(" {2,}", " | ")).isEqualTo("""
                        RULE | POINT | SELECTS | TRIGGER | FAULT | SEEN | STRUCK | STATE
                        fault-1 | login/request | tenant=contoso.onmicrosoft.com header={x-run=7} | next count=2 | status status=429 retryAfter=1s retryAfterAs=seconds | 0 | 0 | standing
                        gone | login/request | all | always | reset | 0 | 0 | standing
                        """);
        assertThat(wisim.out("fault", "remove", "gone")).isEmpty();
        assertThat(wisim.out("fault", "list", "--json")).contains("\"fault-1\"").doesNotContain("gone");
        assertThat(wisim.out("fault", "clear")).isEmpty();
        assertThat(wisim.out("fault", "list", "--json")).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    status       | --status=503 --code=90033 --retry-after=2s --retry-after-as=date
                    status       | --status=502 --body=oops --content-type=text/plain
                    refuse       | --refuse=700016
                    latency      | --latency=1s --up-to=2s
                    reset        | --reset
                    drop         | --drop
                    truncate     | --truncate=10
                    drip         | --drip=1 --interval=100ms
                    malformed    | --malformed
                    content-type | --content-type=text/html
                    """)
    void hasAnOptionForEveryKind(String kind, String options) {
        String added = wisim.out(
                Stream.concat(Stream.of("fault", "add", "--surface=login", "--json"), Arrays.stream(options.split(" ")))
                        .toArray(String[]::new));

        assertThat(added).contains("\"kind\": \"" + kind + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "next, --next=3",
        "every, --every=3",
        "nth, --nth=3",
        "probability, --probability=0.5",
        "between, --from=2026-11-22T10:00:00Z --until=2026-11-22T11:00:00Z",
        "always, --disclose"
    })
    void hasAnOptionForEveryTrigger(String kind, String options) {
        String added = wisim.out(Stream.concat(
                        Stream.of("fault", "add", "--surface=login", "--drop", "--json"),
                        Arrays.stream(options.split(" ")))
                .toArray(String[]::new));

        assertThat(added).contains("\"trigger\": {\n    \"kind\": \"" + kind + "\"");
    }

    @Test
    void tablesOfThisTestAreWhole() throws NoSuchMethodException {
        assertThat(firstColumn("hasAnOptionForEveryKind"))
                .containsAll(
                        Arrays.stream(FaultKind.values()).map(FaultKind::word).toList());
        assertThat(firstColumn("hasAnOptionForEveryTrigger"))
                .containsAll(Arrays.stream(TriggerKind.values())
                        .map(TriggerKind::word)
                        .toList());
    }

    @Test
    void saysWhatIsWrongWithTheOptions() {
        assertThat(usage("--surface=login")).contains("exactly one thing can go wrong: --status");
        assertThat(usage("--surface=login", "--reset", "--drop")).contains("exactly one thing can go wrong");
        assertThat(usage("--surface=login", "--reset", "--next=1", "--nth=2")).contains("only one of --next");
        assertThat(usage("--surface=login", "--reset", "--from=2026-11-22T10:00:00Z"))
                .contains("--from and --until belong together");
        assertThat(usage("--surface=login", "--reset", "--expires-after=soon")).contains("must be a duration");
    }

    @Test
    void passesOnWhatTheSandboxRefuses() {
        CommandRun run = wisim.run("fault", "add", "--surface=login", "--reset", "--interval=1s");

        assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err())
                .isEqualTo("wisim: (InvalidMember) The member 'fault.interval' is invalid: does not belong to the kind"
                        + " 'reset'.\n");
    }

    private static String usage(String... options) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("fault", "add"), Stream.of(options)).toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        return run.err();
    }

    private static List<String> firstColumn(String test) throws NoSuchMethodException {
        CsvSource table = FaultCommandTest.class
                .getDeclaredMethod(test, String.class, String.class)
                .getAnnotation(CsvSource.class);
        return Stream.concat(table.textBlock().lines(), Arrays.stream(table.value()))
                .map(row -> row.split("[|,]", 2)[0].strip())
                .toList();
    }
}
