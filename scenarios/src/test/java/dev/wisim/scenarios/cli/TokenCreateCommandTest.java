package dev.wisim.scenarios.cli;

import static dev.wisim.scenarios.cli.CommandLineFixture.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.jose.MalformedJwt;
import dev.wisim.kernel.jose.UnverifiedJwt;
import dev.wisim.scenarios.admin.RunningAdmin;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCreateCommandTest {

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void printsTheTokenAloneWithoutANewline() throws MalformedJwt {
        String printed =
                wisim.out("token", "create", "workload", "--audience", "a", "--audience", "b", "--duration", "1h30m");

        UnverifiedJwt token = UnverifiedJwt.parse(printed);
        assertThat(printed).doesNotContain("\n");
        assertThat(token.audiences()).containsExactly("a", "b");
        assertThat(token.claimText("sub")).contains("system:serviceaccount:default:workload");
        assertThat(Instant.ofEpochSecond(((Number) token.claims().get("exp")).longValue()))
                .isEqualTo(RunningAdmin.START.plusSeconds(5400));
    }

    @Test
    void asksTheIssuerThatIsNamed() throws MalformedJwt {
        UnverifiedJwt token = UnverifiedJwt.parse(wisim.out("token", "create", "workload", "--issuer", "other"));

        assertThat(token.claimText("iss")).contains("https://issuer.example/other/");
    }

    @Test
    void printsTheTokenRequestAsKubectlDoes() {
        String printed = wisim.out("token", "create", "workload", "--audience", "a&b", "--json");

        assertGolden("token-create.json", printed.replaceFirst("\"token\": \"[^\"]+\"", "\"token\": \"<token>\""));
    }

    @Test
    void printsABoundObjectAsKubectlDoes() {
        assertThat(wisim.post("/v0/namespaces/default/secrets", "{\"metadata\":{\"name\":\"s1\"}}"))
                .isEqualTo(201);

        String printed = wisim.out(
                "token", "create", "workload", "--bound-object-kind", "Secret", "--bound-object-name", "s1", "--json");

        assertThat(printed)
                .contains(
                        "        \"boundObjectRef\": {\n            \"kind\": \"Secret\",\n            \"apiVersion\": \"v1\","
                                + "\n            \"name\": \"s1\"\n        }\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nope | serviceaccounts \"nope\" not found",
                "workload -n nowhere | namespaces \"nowhere\" not found",
                "workload --duration 599s | TokenRequest.authentication.k8s.io \"\" is invalid: spec.expirationSeconds:"
                        + " Invalid value: 599: may not specify a duration less than 10 minutes",
                "workload --bound-object-kind Pod --bound-object-name p | pods \"p\" not found"
            })
    void tellsTheServersRefusalAsKubectlDoes(String arguments, String message) {
        CommandRun run = wisim.run(Stream.concat(Stream.of("token", "create"), Stream.of(arguments.split(" ", -1)))
                .toArray(String[]::new));

        assertThat(run)
                .isEqualTo(new CommandRun(ExitCode.REFUSED, "", "error: failed to create token: " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "workload --audience= | --audience must not be an empty string",
                "workload --duration 1500ms | --duration cannot be expressed in units less than seconds",
                "workload --duration=-1h | --duration must be greater than or equal to 0",
                "workload --duration soon | --duration must be a duration such as",
                "workload --bound-object-name p | --bound-object-name can only be set if --bound-object-kind is provided",
                "workload --bound-object-uid u | --bound-object-uid can only be set if --bound-object-kind is provided",
                "workload --bound-object-kind Pod | --bound-object-name is required if --bound-object-kind is provided",
                "workload --bound-object-kind Deployment --bound-object-name d | supported --bound-object-kind values are"
                        + " Node, Pod, Secret",
                "'' | missing required parameter: 'SERVICE_ACCOUNT_NAME'"
            })
    void checksOptionsBeforeItAsks(String arguments, String message) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("token", "create"), Stream.of(arguments.split(" ", -1)))
                .filter(argument -> !argument.isEmpty())
                .toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }
}
