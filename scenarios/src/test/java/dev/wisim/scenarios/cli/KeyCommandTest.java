package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.scenarios.client.AdminClient;
import dev.wisim.scenarios.client.IssuerState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeyCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void listsTheKeysOfTheFirstIssuer() {
        String kid = kids("default").get(0);

        assertThat(wisim.out("key", "list"))
                .isEqualTo("KID" + " ".repeat(kid.length()) + "ALG     PHASE     SHOWN    SIGNS    RETIRES   DROPPED\n"
                        + kid + "   ES256   signing   always   always   -         -\n");
    }

    @Test
    void listsTheKeysOfANamedIssuer() {
        assertThat(wisim.out("key", "list", "--issuer", "other"))
                .contains(kids("other").get(0))
                .doesNotContain(kids("default").get(0));
    }

    @Test
    void printsTheIssuerAsJson() {
        JsonNode printed = JsonMapper.shared().readTree(wisim.out("key", "list", "--json"));

        assertThat(printed.get("issuer").asString()).isEqualTo("https://issuer.example/cluster/");
        assertThat(printed.at("/keys/0/phase").asString()).isEqualTo("signing");
        assertThat(printed.at("/keys/0/canSign").asBoolean()).isTrue();
    }

    @Test
    void publishesAKeyAndHasItSign() throws Exception {
        String old = kids("default").get(0);
        wisim.out("key", "publish");
        String fresh = kids("default").get(1);

        assertThat(wisim.out("key", "sign", fresh)).contains(fresh + "   ES256   signing");

        assertThat(UnverifiedJwt.parse(wisim.out("token", "create", "workload")).headerText("kid"))
                .contains(fresh);
        assertThat(phase(old)).isEqualTo("retired");
        wisim.out("key", "drop", old);
        assertThat(phase(old)).isEqualTo("dropped");
    }

    @Test
    void rotatesAfterTheConfiguredLead() {
        assertThat(wisim.out("key", "rotate"))
                .contains(
                        "published   2026-11-22T18:00:00Z   2026-11-22T19:00:00Z",
                        "signing     always                 always                 2026-11-22T19:00:00Z   2026-11-23T19:00:00Z");

        wisim.admin.clock().advance(Duration.ofHours(1));

        assertThat(phase(kids("default").get(1))).isEqualTo("signing");
    }

    @Test
    void rotatesAtOnceWhenThereIsNoLead() {
        String old = kids("default").get(0);

        assertThat(wisim.out("key", "rotate", "--lead", "0s"))
                .contains(old
                        + "   ES256   retired   always                 always                 2026-11-22T18:00:00Z");
    }

    @Test
    void passesOnWhyAKeyCannotDoThat() {
        String only = kids("default").get(0);

        assertThat(wisim.run("key", "retire", only))
                .isEqualTo(new CommandRun(
                        ExitCode.REFUSED,
                        "",
                        "wisim: (OnlySigner) Key '" + only
                                + "' is the only one that can sign; publish another and have it sign first.\n"));
        assertThat(wisim.run("key", "sign", "k").err()).isEqualTo("wisim: (UnknownKey) The issuer has no key 'k'.\n");
        assertThat(wisim.run("key", "list", "--issuer", "moon").err())
                .isEqualTo("wisim: (NotFound) There is no issuer 'moon'.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-kid", "-hkid", "-Vkid", "--kid"})
    void takesAKidThatLooksLikeAnOption(String kid) {
        assertThat(wisim.run("key", "drop", kid).err())
                .isEqualTo("wisim: (UnknownKey) The issuer has no key '" + kid + "'.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rotate --lead soon | --lead must be a duration such as",
                "rotate --lead=-1s | --lead must be in whole seconds and not negative, but is -1s",
                "rotate --lead 1500ms | --lead must be in whole seconds and not negative, but is 1500ms",
                "sign | missing required parameter: 'KID'",
                "'' | missing required subcommand"
            })
    void checksTheCommandLineBeforeItAsks(String arguments, String message) {
        CommandRun run = CommandRun.of(("key " + arguments).strip().split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).containsIgnoringCase(message);
    }

    private List<String> kids(String issuer) {
        return state(issuer).keys().stream().map(IssuerState.Key::kid).toList();
    }

    private String phase(String kid) {
        return state("default").keys().stream()
                .filter(key -> key.kid().equals(kid))
                .map(IssuerState.Key::phase)
                .findFirst()
                .orElseThrow();
    }

    private IssuerState state(String issuer) {
        return new AdminClient(wisim.admin.url()).issuer(Optional.of(issuer)).state();
    }
}
