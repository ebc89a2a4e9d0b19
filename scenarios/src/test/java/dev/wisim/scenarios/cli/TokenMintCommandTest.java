package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.jose.UnverifiedJwt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The issuer {@code other} has the template of GitHub Actions, the first one none. */
class TokenMintCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void printsTheTokenAloneWithTheTemplatesClaims() throws Exception {
        UnverifiedJwt token = UnverifiedJwt.parse(wisim.out("token", "mint", "--issuer", "other"));

        assertThat(token.claimText("iss")).contains("https://issuer.example/other/");
        assertThat(token.claimText("sub")).contains("repo:octo-org/octo-repo:ref:refs/heads/main");
    }

    @Test
    void takesVariablesClaimsAudiencesAndLifetime() throws Exception {
        UnverifiedJwt token = UnverifiedJwt.parse(wisim.out(
                "token",
                "mint",
                "--issuer=other",
                "--variable=repository=me/mine",
                "--claim=environment=prod",
                "--audience=a",
                "--audience=b",
                "--duration=1m"));

        assertThat(token.claimText("sub")).contains("repo:me/mine:ref:refs/heads/main");
        assertThat(token.claimText("environment")).contains("prod");
        assertThat(token.audiences()).containsExactly("a", "b");
        assertThat(token.time("exp")).isEqualTo(token.time("iat").map(issued -> issued.plusSeconds(60)));
    }

    @Test
    void tellsSubjectAndExpiryInJson() {
        assertThat(wisim.out("token", "mint", "--issuer=other", "--json"))
                .contains("\"sub\": \"repo:octo-org/octo-repo:ref:refs/heads/main\"")
                .contains("\"expires\": \"");
    }

    @Test
    void saysWhatTheIssuerOrTheTemplateLacks() {
        CommandRun withoutTemplate = wisim.run("token", "mint");
        CommandRun unknown = wisim.run("token", "mint", "--issuer=other", "--variable=branch=main");
        CommandRun fraction = wisim.run("token", "mint", "--issuer=other", "--duration=1ms");

        assertThat(withoutTemplate.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(withoutTemplate.err()).contains("has no template for free claims");
        assertThat(unknown.err()).contains("no variable 'branch'");
        assertThat(fraction.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
