package dev.wisim.scenarios.cli;

import static dev.wisim.scenarios.cli.CommandLineFixture.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FlexibleCredentialCommandTest {

    private static final String EXPRESSION = "claims['sub'] matches 'repo:contoso/app:ref:refs/heads/*'";

    private final CommandLineFixture wisim = new CommandLineFixture();
    private final String application = JsonMapper.shared()
            .readTree(wisim.out("app", "create", "--display-name", "orders", "--json"))
            .get("appId")
            .asString();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void printsAFlexibleCredentialAsGraphHasIt() {
        CommandRun run = create("--claims-matching-expression-value", EXPRESSION, "--json");

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertGolden("app-flexible-credential-create.json", run.out());
        assertThat(wisim.out("federated-credential", "list", "--app", application))
                .contains("flexible");
    }

    @Test
    void takesTheVersionUnderEitherName() {
        CommandRun second = create(
                "--claims-matching-expression-value", EXPRESSION, "--claims-matching-expression-language-version", "2");
        CommandRun first =
                create("--claims-matching-expression-value", EXPRESSION, "--claims-matching-expression-version", "1");

        assertThat(second.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(second.err()).contains("languageVersion").contains("not 2");
        assertThat(first.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void passesOnWhereAnExpressionGoesWrong() {
        CommandRun run = create("--claims-matching-expression-value", "claims['sub'] is 'x'");

        assertThat(run)
                .isEqualTo(new CommandRun(
                        ExitCode.REFUSED,
                        "",
                        "wisim: (InvalidFederatedIdentityCredentialValue) The claimsMatchingExpression is not valid."
                                + " Character 15: expected 'eq' or 'matches', found 'is'.\n"));
    }

    @Test
    void takesSubjectOrExpressionAndNotBoth() {
        assertThat(create("--subject", "s", "--claims-matching-expression-value", EXPRESSION)
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(create("--claims-matching-expression-version", "1").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private CommandRun create(String... more) {
        return wisim.run(Stream.concat(
                        Stream.of(
                                "federated-credential",
                                "create",
                                "--app",
                                application,
                                "--name",
                                "flexible",
                                "--issuer",
                                "https://token.actions.githubusercontent.com"),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
