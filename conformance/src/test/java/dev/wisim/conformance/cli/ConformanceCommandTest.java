package dev.wisim.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestCertificates;
import dev.wisim.conformance.stub.TestKeys;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ConformanceCommandTest {

    private final Instant now = WallClock.system().instant();
    private final TestCertificates certificates = new TestCertificates(now);
    private final ScriptedIssuer issuer =
            ScriptedIssuer.start(certificates.serverContext(certificates.identity("localhost")));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path temporary;

    private Path ca;

    @BeforeEach
    void writeAuthority() throws IOException {
        ca = Files.writeString(temporary.resolve("ca.pem"), certificates.pem());
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void endsWithZeroWhenEverythingPassesOrWasNotRun() {
        int exitCode = run("--token-request-url", issuer.origin());

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("ok      JOSE-TOKEN-05", " 0 failed,");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void endsWithOneWhenARequirementFails() {
        issuer.discovery().status(500);

        int exitCode = run();

        assertThat(exitCode).isOne();
        assertThat(out.toString())
                .contains("FAILED  OIDC-DISCOVERY-03", "expected: status 200", "(by OIDC-DISCOVERY-03)");
    }

    @Test
    void endsWithZeroWhenOnlyARecommendationIsNotFollowed() {
        issuer.keySet().withoutCaching();

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("WARNING JOSE-KEYS-12", " 1 warned,");
    }

    @Test
    void endsWithThreeAndOneSentenceWhenNobodyListens() {
        issuer.close();

        assertThat(run()).isEqualTo(3);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("wisim: the issuer is unreachable: the connection to localhost port")
                .endsWith("was refused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --issuer=ftp://issuer.example                | must be an https URL
                    --issuer=not a URL                           | must be an https URL
                    --audience=a                                 | Missing required option: '--issuer=URL'
                    --issuer=https://a --timeout=soon            | must be a duration such as 500ms
                    --issuer=https://a --timeout=0s              | must be longer than nothing
                    --issuer=https://a --ca=/nowhere/ca.pem      | /nowhere/ca.pem cannot be read
                    --issuer=https://a --context=a               | --context needs --kubeconfig
                    --issuer=https://a --bearer-file=b           | --bearer-file needs --token-request-url
                    --issuer=https://a --kubeconfig=k --token-request-url=https://a | choose one
                    --issuer=https://a --token-request-url=there | must be an http or https URL
                    --issuer=https://a --report=text --report=json | stdout takes one report
                    --issuer=https://a --report=pdf              | expected one of
                    """)
    void endsWithTwoWhenTheCommandLineIsWrong(String arguments, String message) {
        int exitCode = execute(arguments.split(" (?=--)"));

        assertThat(exitCode).as(err.toString()).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void endsWithTwoWhenATokenFileCannotBeRead() {
        assertThat(run("--token", temporary.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("the token file").contains("cannot be read");
    }

    @Test
    void takesTokensFromSeveralFiles() throws IOException {
        Path good = token("good");
        issuer.tokens().signWith(TestKeys.ec("stranger"));
        Path bad = token("bad");

        int exitCode = run("--token", good.toString(), bad.toString());

        assertThat(exitCode).isOne();
        assertThat(out.toString()).contains("the token in " + bad).doesNotContain("the token in " + good);
    }

    @Test
    void looksAgainAfterTheCommandThatRotates() throws IOException {
        Path token = token("token");
        JWK next = TestKeys.ec("next");
        issuer.publish(next);
        issuer.document().put("id_token_signing_alg_values_supported", List.of("ES256", "RS256"));
        issuer.tokens().signWith(next);
        Path renewed = token("renewed");

        int exitCode = run("--token", token.toString(), "--rotate-command", "cp '" + renewed + "' '" + token + "'");

        assertThat(exitCode).isZero();
        assertThat(out.toString()).contains("ok      ROTATION-01", "ok      ROTATION-02");
    }

    @Test
    void endsWithTwoWhenTheCommandThatRotatesFails() {
        assertThat(run("--rotate-command", "exit 7")).isEqualTo(2);
        assertThat(err.toString()).contains("ended with exit code 7");
    }

    @Test
    void watchesForAsLongAsItIsTold() {
        assertThat(run("--watch", "1s")).isZero();
        assertThat(out.toString()).contains("no rotation was seen");
    }

    @Test
    void writesEveryReportThatIsAskedFor() throws IOException {
        Path json = temporary.resolve("report.json");
        Path junit = temporary.resolve("report.xml");

        int exitCode = run(
                "--report",
                "text",
                "--report",
                "json",
                "--output",
                json.toString(),
                "--report",
                "junit",
                "--output",
                junit.toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString()).startsWith("Conformance of " + issuer.url());
        assertThat(json).content().contains("\"conforms\" : true");
        assertThat(junit).content().contains("<testsuite ");
    }

    @Test
    void listsEveryRequirementAndAsksNobody() {
        assertThat(execute("--list")).isZero();
        assertThat(out.toString().lines()).hasSameSizeAs(Requirement.all());
    }

    @Test
    void showsTheWorldOfTheTokenEndpointWithTheIssuerWhereItIsTold() {
        assertThat(execute("--show-entra-world", "--entra-issuer-port", "18449"))
                .isZero();
        assertThat(out.toString())
                .contains("- name: federated", "issuer: http://localhost:18449/cluster")
                .doesNotContain("localhost:8449/");
    }

    @Test
    void endsWithThreeWhenNobodyIsAtTheLoginAddress() throws IOException {
        issuer.close();

        assertThat(execute("--entra", issuer.origin(), "--ca", ca.toString(), "--entra-issuer-port", "0"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("the login address is unreachable: ");
        assertThat(out.toString()).contains("FAILED  ENTRA-HTTP-01 ", " 1 failed,");
    }

    @Test
    void endsWithTwoWhenTheWorldLacksWhatTheSuiteNeeds() throws IOException {
        Path world = Files.writeString(temporary.resolve("world.yaml"), "tenants: [{name: Empty, id: x}]\n");

        assertThat(execute("--entra", issuer.origin(), "--entra-world", world.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("world.yaml is no world: something in it has no applications");
    }

    @Test
    void endsWithTwoWhenIssuerAndTokenEndpointAreBothNamed() {
        assertThat(run("--entra", "https://localhost:8443")).isEqualTo(2);
        assertThat(err.toString()).contains("--issuer and --entra each name something to check");
    }

    @Test
    void presentsTheBearerOfTheFile() throws IOException {
        Path bearer = Files.writeString(temporary.resolve("bearer"), "secret\n");

        assertThat(run("--token-request-url", issuer.origin() + "/", "--bearer-file", bearer.toString()))
                .isZero();
        assertThat(issuer.tokenApi().authorizations()).containsOnly("Bearer secret");
    }

    private Path token(String name) throws IOException {
        String token = issuer.tokens().create(now, List.of("api://AzureADTokenExchange"), 3600);
        return Files.writeString(temporary.resolve(name), token);
    }

    private int run(String... arguments) {
        return execute(Stream.concat(Stream.of("--issuer", issuer.url(), "--ca", ca.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return new CommandLine(new ConformanceCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
