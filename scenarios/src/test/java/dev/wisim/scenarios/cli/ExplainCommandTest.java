package dev.wisim.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.admin.RunningAdmin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code wisim explain} with a sandbox: which refusal it finds in the journal, and what it tells of it. */
class ExplainCommandTest {

    private static final String FIRST = "11111111-aaaa-4aaa-8aaa-000000000001";
    private static final String SECOND = "11111111-aaaa-4aaa-8aaa-000000000002";
    private static final String CORRELATION = "99999999-aaaa-4aaa-8aaa-000000000009";

    private final CommandLineFixture wisim = new CommandLineFixture();

    @AfterEach
    void stop() {
        wisim.close();
    }

    @Test
    void tellsTheLastRefusalUnlessAnotherIsNamed() {
        refused(FIRST, "UNKNOWN_ISSUER", 700211);
        refused(SECOND, "UNKNOWN_SUBJECT", 700213);
        append("11111111-aaaa-4aaa-8aaa-000000000003", 200, Map.of("issued", Map.of("client", "app")));

        assertThat(wisim.out("explain")).startsWith("AADSTS700213, unknown subject, answered 401");
        assertThat(wisim.out("explain", "--last")).isEqualTo(wisim.out("explain"));
        assertThat(wisim.out("explain", FIRST)).startsWith("AADSTS700211, unknown issuer, answered 401");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FIRST,
                "AADSTS700211: No matching federated identity record found. Trace ID: " + FIRST + " Correlation ID: "
                        + CORRELATION + " Timestamp: 2026-11-22 18:00:00Z",
                "{\"error\":\"invalid_client\",\"trace_id\":\"" + FIRST + "\",\"correlation_id\":\"" + CORRELATION
                        + "\"}",
                "11111111-AAAA-4AAA-8AAA-000000000001"
            })
    void findsTheTraceIdInWhateverWasPasted(String pasted) {
        refused(FIRST, "UNKNOWN_ISSUER", 700211);
        refused(SECOND, "UNKNOWN_SUBJECT", 700213);

        assertThat(wisim.out("explain", pasted)).contains("(trace id " + FIRST + ")");
    }

    @Test
    void tellsWhatTheJournalKnowsInLinesThatFitATerminal() {
        refused(FIRST, "UNKNOWN_SUBJECT", 700213);

        CommandLineFixture.assertGolden("explain.txt", wisim.out("explain"));
        assertThat(wisim.out("explain").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void tellsWhatIsKnownOfARefusalThatNeedsNoExplanation() {
        append(FIRST, 400, Map.of("refusal", "MISSING_PARAMETER", "code", "AADSTS900144", "text", "missing: 'scope'."));

        assertThat(wisim.out("explain"))
                .contains("It means: A parameter that every token request has is missing")
                .contains("what to change\n  Send the parameter that the refusal names")
                .contains("more: docs/errors.md#aadsts900144");
    }

    @Test
    void printsJsonForPrograms() {
        refused(FIRST, "UNKNOWN_SUBJECT", 700213);

        JsonNode json = JsonMapper.shared().readTree(wisim.out("explain", "--json"));

        assertThat(json.get("id").stringValue()).isEqualTo(FIRST);
        assertThat(json.get("code").stringValue()).isEqualTo("AADSTS700213");
        assertThat(json.at("/explanation/nearest/field").stringValue()).isEqualTo("subject");
        assertThat(json.get("page").stringValue()).isEqualTo("docs/errors.md#aadsts700213");
    }

    @Test
    void saysWhenThereIsNothingToExplain() {
        CommandRun none = wisim.run("explain");
        CommandRun unknown = wisim.run("explain", FIRST);

        assertThat(none.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(none.err()).isEqualTo("wisim: the journal has no refusal\n");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).isEqualTo("wisim: the journal has no request of that trace id\n");
    }

    private void refused(String id, String cause, int number) {
        append(
                id,
                401,
                Map.of(
                        "refusal",
                        cause,
                        "code",
                        "AADSTS" + number,
                        "text",
                        "No matching federated identity record found.",
                        "explanation",
                        Map.of(
                                "answeredBy",
                                Map.of("replica", 2, "asOf", "2026-11-22T17:59:00Z", "cached", true),
                                "nearest",
                                Map.of(
                                        "credential",
                                        "kubernetes-default",
                                        "field",
                                        "subject",
                                        "presented",
                                        "system:serviceaccount:prod:api",
                                        "registered",
                                        "system:serviceaccount:default:api",
                                        "showsAt",
                                        22,
                                        "difference",
                                        "The namespace is 'prod' in the token and 'default' in the credential."),
                                "tooEarly",
                                List.of("credential 'kubernetes-default' was updated"),
                                "change",
                                "Wait.")));
    }

    private void append(String id, int status, Map<String, Object> notes) {
        wisim.admin.journal().append(id, RunningAdmin.START, "login", "POST", "/t/oauth2/v2.0/token", status, notes);
    }
}
