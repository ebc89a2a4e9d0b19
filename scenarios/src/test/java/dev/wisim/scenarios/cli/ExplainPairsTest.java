package dev.wisim.scenarios.cli;

import static dev.wisim.scenarios.cli.BrokenPair.AUDIENCE;
import static dev.wisim.scenarios.cli.BrokenPair.ISSUER;
import static dev.wisim.scenarios.cli.BrokenPair.NOW;
import static dev.wisim.scenarios.cli.BrokenPair.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.kernel.cli.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of each broken pair of token and credential, {@code wisim explain} names the field that is wrong and how it is. */
class ExplainPairsTest {

    private static final String TENANT = "11111111-2222-4333-8444-555555555555";
    private static final String OTHER_TENANT = "99999999-2222-4333-8444-555555555555";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource({"issuers", "subjects", "audiences", "times", "headers", "texts"})
    void namesWhatIsWrong(BrokenPair pair) throws Exception {
        CommandRun json = explain(pair, "--json");

        assertThat(json.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(json.err()).isEmpty();
        JsonNode verdict = JsonMapper.shared().readTree(json.out());
        assertThat(verdict.get("accepted").booleanValue()).isFalse();
        assertThat(verdict.get("code").stringValue()).isEqualTo("AADSTS" + pair.code);
        assertThat(verdict.get("text").stringValue()).startsWith("AADSTS" + pair.code + ": ");
        JsonNode explanation = verdict.get("explanation");
        assertThat(explanation.path("nearest").path("field").asString("")).isEqualTo(pair.field);
        assertThat(explanation.path("nearest").path("kinds").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(pair.kinds);
        assertThat(explanation.path("reasons").path(0).asString("")).contains(pair.reason);
        assertThat(explanation.get("change").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource({"issuers", "subjects", "audiences", "times", "headers", "texts"})
    void tellsItInLinesThatFitATerminal(BrokenPair pair) throws Exception {
        CommandRun text = explain(pair);

        assertThat(text.exitCode()).isEqualTo(ExitCode.REFUSED);
        assertThat(text.out())
                .startsWith("Refused: AADSTS" + pair.code + ", ")
                .contains(pair.field.isEmpty() ? "what to change" : pair.field + " differs. ")
                .contains("more: docs/errors.md#aadsts" + pair.code);
        assertThat(text.out().lines()).allSatisfy(line -> assertThat(line).matches("[ -~]{0,100}|    --[ -~]+"));
    }

    static Stream<BrokenPair> issuers() {
        return Stream.of(
                BrokenPair.of("trailing slash missing in the credential")
                        .credential("issuer", ISSUER.replaceFirst("/$", ""))
                        .differs(700211, "issuer", "trailing-slash"),
                BrokenPair.of("trailing slash missing in the token")
                        .claim("iss", ISSUER.replaceFirst("/$", ""))
                        .differs(700211, "issuer", "trailing-slash"),
                BrokenPair.of("trailing slash twice")
                        .credential("issuer", ISSUER + "/")
                        .differs(700211, "issuer", "trailing-slash"),
                BrokenPair.of("doubled slash inside")
                        .credential("issuer", ISSUER.replace("/cluster", "//cluster"))
                        .differs(700211, "issuer", "repeated-slash"),
                BrokenPair.of("http for https")
                        .credential("issuer", ISSUER.replace("https", "http"))
                        .differs(700211, "issuer", "scheme"),
                BrokenPair.of("capital in the issuer's host")
                        .credential("issuer", ISSUER.replace("issuer", "Issuer"))
                        .differs(700211, "issuer", "case"),
                BrokenPair.of("default port spelled out")
                        .credential("issuer", ISSUER.replace(".example", ".example:443"))
                        .differs(700211, "issuer", "port"),
                BrokenPair.of("another cluster's issuer")
                        .credential("issuer", ISSUER.replace("cluster", "other"))
                        .differs(700211, "issuer", "path"),
                BrokenPair.of("another host")
                        .credential("issuer", ISSUER.replace("issuer", "other"))
                        .differs(700211, "issuer", "host"),
                BrokenPair.of("newline behind the credential's issuer")
                        .credential("issuer", ISSUER + "\n")
                        .differs(700211, "issuer", "white-space"),
                BrokenPair.of("Entra's issuer of another tenant")
                        .claim("iss", "https://login.microsoftonline.com/" + OTHER_TENANT + "/v2.0")
                        .credential("issuer", "https://login.microsoftonline.com/" + TENANT + "/v2.0")
                        .differs(700211, "issuer", "tenant"),
                BrokenPair.of("Entra's issuer in its first version")
                        .claim("iss", "https://login.microsoftonline.com/" + TENANT + "/v2.0")
                        .credential("issuer", "https://sts.windows.net/" + TENANT + "/")
                        .differs(700211, "issuer", "entra-version"));
    }

    static Stream<BrokenPair> subjects() {
        return Stream.of(
                BrokenPair.of("namespace and name swapped")
                        .credential("subject", "system:serviceaccount:workload-identity-sa:default")
                        .differs(700213, "subject", "swapped"),
                BrokenPair.of("another namespace")
                        .claim("sub", SUBJECT.replace("default", "prod"))
                        .differs(700213, "subject", "namespace"),
                BrokenPair.of("another service account")
                        .claim("sub", "system:serviceaccount:default:default")
                        .differs(700213, "subject", "service-account"),
                BrokenPair.of("capital in the subject")
                        .credential("subject", SUBJECT.replace("default", "Default"))
                        .differs(7002138, "subject", "case"),
                BrokenPair.of("Cyrillic letter in the subject")
                        .credential("subject", SUBJECT.replace("default", "d\u0435fault"))
                        .differs(700213, "subject", "look-alike"),
                BrokenPair.of("digit one for the letter l")
                        .credential("subject", SUBJECT.replace("default", "defau1t"))
                        .differs(700213, "subject", "look-alike"),
                BrokenPair.of("dash from a document")
                        .credential("subject", SUBJECT.replace("identity-sa", "identity\u2011sa"))
                        .differs(700213, "subject", "look-alike"),
                BrokenPair.of("newline behind the credential's subject")
                        .credential("subject", SUBJECT + "\n")
                        .differs(700213, "subject", "white-space"),
                BrokenPair.of("space before the credential's subject")
                        .credential("subject", " " + SUBJECT)
                        .differs(700213, "subject", "white-space"),
                BrokenPair.of("no-break space behind the credential's subject")
                        .credential("subject", SUBJECT + "\u00a0")
                        .differs(700213, "subject", "white-space"),
                BrokenPair.of("zero-width space in the credential's subject")
                        .credential("subject", SUBJECT.replace("default", "de\u200bfault"))
                        .differs(700213, "subject", "invisible"),
                BrokenPair.of("prefix of service accounts missing")
                        .credential("subject", "default:workload-identity-sa")
                        .differs(700213, "subject", "missing-beginning"),
                BrokenPair.of("name cut off")
                        .credential("subject", "system:serviceaccount:default:workload-identity")
                        .differs(700213, "subject", "service-account"),
                BrokenPair.of("accented letter composed differently")
                        .claim("sub", "repo:contoso/app:environment:caf\u00e9")
                        .credential("subject", "repo:contoso/app:environment:cafe\u0301")
                        .differs(700213, "subject", "composition"),
                BrokenPair.of("percent-encoded environment")
                        .claim("sub", "repo:contoso/app:environment:blue green")
                        .credential("subject", "repo:contoso/app:environment:blue%20green")
                        .differs(700213, "subject", "percent-encoding"),
                BrokenPair.of("branch for environment")
                        .claim("sub", "repo:contoso/app:environment:production")
                        .credential("subject", "repo:contoso/app:ref:refs/heads/main")
                        .differs(700213, "subject", "context"),
                BrokenPair.of("expression that does not hold")
                        .claim("iss", "https://token.actions.githubusercontent.com")
                        .claim("sub", "repo:contoso/app:pull_request")
                        .credential("issuer", "https://token.actions.githubusercontent.com")
                        .credential(
                                "claimsMatchingExpression",
                                Map.of("value", "claims['sub'] matches 'repo:contoso/app:ref:*'", "languageVersion", 1))
                        .without("subject")
                        .differs(7002131, "claimsMatchingExpression", "expression"),
                BrokenPair.of("twenty-one credentials, none for this namespace")
                        .claim("sub", "system:serviceaccount:namespace-7:api")
                        .credentials(21)
                        .differs(700213, "subject", "service-account"));
    }

    static Stream<BrokenPair> audiences() {
        return Stream.of(
                BrokenPair.of("two audiences, neither of them right")
                        .claim("aud", List.of("https://kubernetes.default.svc", "api://AzureADTokenExchang"))
                        .differs(700212, "audience", "missing-end"),
                BrokenPair.of("capitals in the audience")
                        .claim("aud", AUDIENCE.toLowerCase(Locale.ROOT))
                        .differs(700212, "audience", "case"),
                BrokenPair.of("slash behind the audience")
                        .claim("aud", List.of(AUDIENCE + "/"))
                        .differs(700212, "audience", "trailing-slash"),
                BrokenPair.of("audience of another cloud")
                        .credential("audiences", List.of("api://AzureADTokenExchangeUSGov"))
                        .differs(700212, "audience", "cloud"));
    }

    static Stream<BrokenPair> times() {
        return Stream.of(
                BrokenPair.of("expired by as much as is tolerated")
                        .claim("exp", NOW - 300)
                        .refused(700024, "too late by 5m, of which less than 5m are tolerated"),
                BrokenPair.of("too early by one second more than is tolerated")
                        .claim("nbf", NOW + 301)
                        .refused(700024, "too early by 5m1s, of which 5m are tolerated"),
                BrokenPair.of("without exp").without("exp").refused(700024, "has no exp"),
                BrokenPair.of("exp as text").claim("exp", "1795003600").refused(50027, "'exp' is not a number"));
    }

    static Stream<BrokenPair> headers() {
        return Stream.of(
                BrokenPair.of("elliptic curve").header("alg", "ES256").refused(5002738, ""),
                BrokenPair.of("access token").header("typ", "at+jwt").refused(5002727, ""),
                BrokenPair.of("without kid").without("kid").refused(5002723, ""));
    }

    static Stream<BrokenPair> texts() {
        return Stream.of(
                BrokenPair.of("without sub").without("sub").refused(90014, "no claim 'sub'"),
                BrokenPair.of("without aud").without("aud").refused(90014, "no claim 'aud'"),
                BrokenPair.of("cut off").file(token -> token.substring(0, 20)).refused(50027, "not three parts"),
                BrokenPair.of("with a byte order mark")
                        .file(token -> "\ufeff" + token)
                        .refused(50027, "U+FEFF"),
                BrokenPair.of("in quotes").file(token -> '"' + token + '"').refused(50027, "in quotes"),
                BrokenPair.of("no credential").noCredential().refused(70025, ""));
    }

    private CommandRun explain(BrokenPair pair, String... more) throws Exception {
        Path token = Files.writeString(directory.resolve("token"), pair.token());
        Path credentials = Files.writeString(directory.resolve("credentials.json"), pair.list());
        return CommandRun.alone(Stream.concat(
                        Stream.of(
                                "explain",
                                "--token",
                                token.toString(),
                                "--credentials",
                                credentials.toString(),
                                "--now",
                                Instant.ofEpochSecond(NOW).toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
