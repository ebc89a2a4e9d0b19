package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wisim explain} takes as a token and as a list of credentials, and where a pair begins to be accepted. */
class ExplainFilesTest {

    private static final String FLAT = "{\"name\":\"fic\",\"issuer\":\"" + BrokenPair.ISSUER + "\",\"subject\":\""
            + BrokenPair.SUBJECT + "\",\"audiences\":[\"" + BrokenPair.AUDIENCE + "\"]}";

    @TempDir
    private Path directory;

    @Test
    void acceptsAPairThatFitsAndSaysWhatWasNotLookedAt() throws Exception {
        CommandRun run = explain(BrokenPair.of("fits").token(), "[" + FLAT + "]");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .startsWith("Accepted: credential 'fic' matches.\n")
                .contains("Not looked at, because it takes a network: whether https://issuer.example/tenant/cluster/")
                .doesNotContain("what to change");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"value\":[%s]}",
                "{\"value\":[{\"id\":\"x\",\"name\":\"fic\",\"properties\":%s}]}",
                "[{\"issuer\":\"https://other.example/\",\"subject\":\"s\",\"audiences\":[\"a\"]},%s]"
            })
    void readsEveryFormOfAList(String form) throws Exception {
        assertThat(explain(BrokenPair.of("fits").token(), form.formatted(FLAT)).exitCode())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void readsAListThatPowerShellWrote() throws Exception {
        Path list =
                Files.write(directory.resolve("utf-16"), ("\ufeff[" + FLAT + "]").getBytes(StandardCharsets.UTF_16LE));

        assertThat(explain(file(BrokenPair.of("fits").token()), list).exitCode())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void acceptsOneOfSeveralAudiencesAndANewlineBehindTheToken() throws Exception {
        BrokenPair pair = BrokenPair.of("list")
                .claim("aud", List.of("https://kubernetes.default.svc", BrokenPair.AUDIENCE))
                .file(token -> token + "\r\n");

        assertThat(explain(pair.token(), "[" + FLAT + "]").exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void refusesATokenFromTheSecondOnInWhichItEnds() throws Exception {
        BrokenPair ends = BrokenPair.of("ends").claim("exp", BrokenPair.NOW);

        assertThat(explain(ends.token(), FLAT, "--clock-skew", "1s").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(explain(ends.token(), FLAT, "--clock-skew", "0s").out())
                .contains("AADSTS700024")
                .contains("too late by 0s");
    }

    @Test
    void refusesATokenUntilTheSecondInWhichItBegins() throws Exception {
        BrokenPair begins = BrokenPair.of("begins").claim("nbf", BrokenPair.NOW + 1);

        assertThat(explain(begins.token(), FLAT, "--clock-skew", "1s").exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(explain(begins.token(), FLAT, "--clock-skew", "0s").out())
                .contains("AADSTS700024")
                .contains("too early by 1s");
    }

    @Test
    void remarksAListThatIsTooLongForOneClient() throws Exception {
        BrokenPair pair = BrokenPair.of("many").credentials(21);

        assertThat(explain(pair.token(), pair.list()).out())
                .contains("The list has 21 credentials, and a client can have 20: it may be of several clients.");
        assertThat(explain(pair.token(), BrokenPair.of("some").credentials(20).list())
                        .out())
                .doesNotContain("The list has");
    }

    @Test
    void givesTheCommandForAnApplication() throws Exception {
        BrokenPair pair = BrokenPair.of("application")
                .credential("id", "33333333-3333-4333-8333-333333333333")
                .credential("subject", BrokenPair.SUBJECT + "'s");

        assertThat(explain(pair.token(), pair.list(), "--client-id", "44444444-4444-4444-8444-444444444444")
                        .out())
                .contains("az ad app federated-credential update --federated-credential-id"
                        + " 33333333-3333-4333-8333-333333333333 --id 44444444-4444-4444-8444-444444444444 \\\n"
                        + "    --parameters '{\"name\":\"fic\",\"issuer\":\"https://issuer.example/tenant/cluster/\","
                        + "\"subject\":\"system:serviceaccount:default:workload-identity-sa\","
                        + "\"audiences\":[\"api://AzureADTokenExchange\"]}'\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no JSON", "[{\"name\":\"fic\"}]", "[7]", "[{\"issuer\":\"https://i/\",\"subject\":\"s\""})
    void refusesWhatIsNoList(String list) throws Exception {
        CommandRun run = explain(BrokenPair.of("fits").token(), list);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).containsAnyOf("the list of credentials is", "credential 1 of the list has no issuer");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        CommandRun run = explain(directory.resolve("nowhere"), directory.resolve("nowhere"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no file " + directory.resolve("nowhere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--token - --credentials -",
                "--token x",
                "--credentials x",
                "--last --token x --credentials x",
                "id --token x --credentials x",
                "--last id"
            })
    void refusesWhatDoesNotGoTogether(String arguments) {
        assertThat(CommandRun.alone(("explain " + arguments).split(" ")).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private CommandRun explain(String token, String list, String... more) throws Exception {
        return explain(file(token), Files.writeString(directory.resolve("list"), list), more);
    }

    private Path file(String token) throws Exception {
        return Files.writeString(directory.resolve("token"), token);
    }

    private CommandRun explain(Path token, Path list, String... more) {
        return CommandRun.alone(Stream.concat(
                        Stream.of(
                                "explain",
                                "--token",
                                token.toString(),
                                "--credentials",
                                list.toString(),
                                "--now",
                                Instant.ofEpochSecond(BrokenPair.NOW).toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
