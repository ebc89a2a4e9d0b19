package dev.wisim.scenarios.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.JournalPage;
import dev.wisim.scenarios.sandbox.Sandbox;
import dev.wisim.scenarios.sandbox.Sandboxes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code wisim run} in a sandbox that runs already, with children that are shells. */
class RunCommandTest {

    @TempDir
    static Path directory;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Sandboxes.start(directory.resolve("it's a run"));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 255})
    void exitsAsTheCommandDoes(int code) throws Exception {
        assertThat(run("--", "sh", "-c", "exit " + code).exitCode()).isEqualTo(code);
    }

    @Test
    void exitsAsAShellWouldWhenASignalEndsTheCommand() throws Exception {
        assertThat(run("--", "sh", "-c", "kill -KILL $$").exitCode()).isEqualTo(128 + 9);
    }

    @Test
    void tellsAsAShellDoesThatThereIsNoSuchCommand() throws Exception {
        WisimProcess absent = run("--", "no-such-command");
        WisimProcess directoryOfAll = run("--", "/");

        assertThat(absent.exitCode()).isEqualTo(127);
        assertThat(absent.err()).isEqualTo("wisim: no-such-command: No such file or directory\n");
        assertThat(directoryOfAll.exitCode()).isEqualTo(126);
    }

    @Test
    void sharesItsStreamsWithTheCommandAndAddsNothing() throws Exception {
        WisimProcess ran = start("from stdin\n", Map.of(), "--", "sh", "-c", "cat; echo to stderr >&2")
                .ended();

        assertThat(ran.out()).isEqualTo("from stdin\n");
        assertThat(ran.err()).isEqualTo("to stderr\n");
    }

    @Test
    void leavesEverythingBehindTheCommandsNameToTheCommand() throws Exception {
        WisimProcess ran = run("sh", "-c", "echo \"$@\"", "sh", "--identity", "-V", "--help", "--", "it's", "");

        assertThat(ran.out()).isEqualTo("--identity -V --help -- it's \n");
    }

    @ParameterizedTest
    @CsvSource({"INT, 5", "TERM, 6", "HUP, 7"})
    void passesSignalsOn(String signal, int code) throws Exception {
        String script = "trap 'echo got INT; exit 5' INT; trap 'echo got TERM; exit 6' TERM;"
                + " trap 'echo got HUP; exit 7' HUP; echo ready; while :; do sleep 0.1; done";
        WisimProcess running = start("", Map.of(), "--", "sh", "-c", script).saying("ready");

        running.signal(signal);

        assertThat(running.ended().exitCode()).isEqualTo(code);
        assertThat(running.out()).isEqualTo("ready\ngot " + signal + "\n");
    }

    @Test
    void endsWithACommandThatASignalEnds() throws Exception {
        WisimProcess running = start("", Map.of(), "--", "sh", "-c", "echo ready; exec sleep 100")
                .saying("ready");

        running.signal("TERM");

        assertThat(running.ended().exitCode()).isEqualTo(128 + 15);
    }

    @Test
    void takesTheCommandAlongWhenItIsKilled() throws Exception {
        WisimProcess running = start("", Map.of(), "--", "sh", "-c", "echo $$; echo ready; exec sleep 100")
                .saying("ready");
        long child = Long.parseLong(running.out().lines().findFirst().orElseThrow());
        assertThat(ProcessHandle.of(child)).hasValueSatisfying(ProcessHandle::isAlive);

        running.process().destroyForcibly();

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void givesTheCommandAFileOfItsOwnThatGoesWithIt() throws Exception {
        String look = "echo \"$AZURE_FEDERATED_TOKEN_FILE\"; ls -l \"$AZURE_FEDERATED_TOKEN_FILE\" | cut -c1-10";
        List<String> lines = run("--", "sh", "-c", look).out().lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(Path.of(lines.get(0))).doesNotExist();
        assertThat(lines.get(0)).startsWith(sandbox.files().tokens() + "/");
        assertThat(lines.get(1)).isEqualTo("-rw-------");
    }

    @Test
    void takesAwayWhatTheCallersEnvironmentWouldSayInstead() throws Exception {
        WisimProcess ran = start(
                        "",
                        Map.of(
                                "AZURE_CLIENT_SECRET", "secret",
                                "IDENTITY_ENDPOINT", "http://elsewhere/",
                                "NO_PROXY", "*",
                                "JAVA_TOOL_OPTIONS", "-Dmine=1"),
                        "--",
                        "sh",
                        "-c",
                        "echo \"[$AZURE_CLIENT_SECRET$IDENTITY_ENDPOINT] $NO_PROXY\"; echo \"$JAVA_TOOL_OPTIONS\"")
                .ended();

        assertThat(ran.out().lines().findFirst()).contains("[] localhost,127.0.0.1,::1");
        assertThat(ran.out())
                .contains("\n-Dmine=1 \"-Djavax.net.ssl.trustStore=" + directory + "/it's a run/trust.p12\" ");
    }

    @Test
    void isTheIdentityThatIsNamed() throws Exception {
        WisimProcess ran = run("--identity", "workload-identity", "--", "sh", "-c", "echo $AZURE_CLIENT_ID");

        assertThat(ran.out()).isEqualTo(sandbox.environment().get("AZURE_CLIENT_ID") + "\n");
    }

    @Test
    void namesTheIdentitiesThereAreWhenNoneIsCalledSo() throws Exception {
        WisimProcess refused = run("--identity", "nobody", "--", "true");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("wisim: (UnknownIdentity) There is no identity or application 'nobody'. With a federated"
                        + " credential for an issuer of this sandbox there are: workload-identity ("
                        + sandbox.environment().get("AZURE_CLIENT_ID") + ").\n");
    }

    @Test
    void refusesWhatIsOutsideAndJournalsIt() throws Exception {
        WisimProcess curl = run("--", "curl", "-sS", "https://example.com");

        assertThat(curl.exitCode()).isEqualTo(56);
        assertThat(curl.err()).contains("403");
        assertThat(journal())
                .filteredOn(entry -> entry.path().equals("example.com:443"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.surface()).isEqualTo("egress");
                    assertThat(entry.method()).isEqualTo("CONNECT");
                    assertThat(entry.status()).isEqualTo(403);
                    assertThat(entry.notes()).containsEntry("refusal", "FOREIGN_DESTINATION");
                });
    }

    @Test
    void printsAnEnvironmentThatWorksInAShell() throws Exception {
        WisimProcess printed = run("--print-env");
        assertThat(printed.exitCode()).as(printed.err()).isZero();

        WisimProcess curl = WisimProcess.start(
                        directory,
                        "",
                        Map.of("AZURE_CLIENT_SECRET", "secret"),
                        List.of(
                                "sh",
                                "-c",
                                "eval \"$0\"; echo \"[$AZURE_CLIENT_SECRET]\"; exec curl -sS -o /dev/null -w '%{http_code}'"
                                        + " \"${AZURE_AUTHORITY_HOST}common/v2.0/.well-known/openid-configuration\"",
                                printed.out()))
                .ended();

        assertThat(curl.err()).isEmpty();
        assertThat(curl.out()).isEqualTo("[]\n200");
    }

    private static List<JournalPage.Entry> journal() {
        return new AdminClient(sandbox.addresses().admin())
                .journal(0, 1_000, Duration.ZERO)
                .value();
    }

    private static WisimProcess run(String... arguments) throws IOException {
        return start("", Map.of(), arguments).ended();
    }

    private static WisimProcess start(String input, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> all = new ArrayList<>(
                List.of("run", "--run-dir", sandbox.files().path().toString()));
        all.addAll(List.of(arguments));
        return WisimProcess.start(directory, input, environment, WisimProcess.command(all.toArray(String[]::new)));
    }
}
