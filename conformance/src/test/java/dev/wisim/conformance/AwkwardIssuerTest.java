package dev.wisim.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.TlsRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestCertificates;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks alike from afar is told apart, and what has one cause is blamed once. */
class AwkwardIssuerTest {

    @TempDir
    Path temporary;

    private IssuerFixture fixture;
    private ScriptedIssuer issuer;

    @BeforeEach
    void start() {
        fixture = new IssuerFixture(temporary);
        issuer = fixture.issuer;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tellsSlowFromBroken() {
        issuer.discovery().silence();
        Inspection slow =
                Inspection.of(issuer.url(), issuer.origin(), fixture.ca, Rotation.NONE, Duration.ofMillis(1500));

        assertThat(slow.actual(DiscoveryRequirement.ANSWERED)).isEqualTo("no whole answer within 1.5 s: nothing came");
    }

    @Test
    void tellsErrorOfTheServerFromRefusal() {
        issuer.discovery().status(502);
        assertThat(fixture.inspect().actual(DiscoveryRequirement.STATUS)).contains("502, an error of the server");

        issuer.discovery().status(403);
        assertThat(fixture.inspect().actual(DiscoveryRequirement.STATUS)).contains("403, so it is not public");

        issuer.discovery().status(401);
        assertThat(fixture.inspect().actual(DiscoveryRequirement.STATUS)).contains("401, so it is not public");
    }

    @Test
    void tellsCutShortFromHtmlThatClaimsToBeJson() {
        issuer.discovery().body("application/json", "{\"issuer\":\"https:");
        assertThat(fixture.inspect().actual(DiscoveryRequirement.JSON_OBJECT)).contains("cut short");

        issuer.discovery().body("application/json", "<html></html>");
        assertThat(fixture.inspect().actual(DiscoveryRequirement.JSON_OBJECT)).isEqualTo("an HTML page");
    }

    @Test
    void saysThatTheAuthorityOfTheKeysHostIsUnknown() {
        TestCertificates strangers = new TestCertificates(WallClock.system().instant());
        try (ScriptedIssuer other = ScriptedIssuer.start(strangers.serverContext(strangers.identity("localhost")))) {
            issuer.document().put("jwks_uri", other.origin() + "/keys");

            assertThat(fixture.inspect().actual(KeyRequirement.ANSWERED)).startsWith("TLS failed: ");
        }
    }

    @Test
    void saysThatTheKeysHostRefuses() throws IOException {
        try (ServerSocket bound = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            issuer.document().put("jwks_uri", "https://localhost:" + bound.getLocalPort() + "/keys");
        }

        assertThat(fixture.inspect().actual(KeyRequirement.ANSWERED)).contains("was refused");
    }

    @Test
    void takesAddressThatCannotBeAskedForNoAddress() {
        issuer.document().put("jwks_uri", "https://localhost:65536/keys");

        assertThat(fixture.inspect().failed()).containsExactly(DiscoveryRequirement.JWKS_URI);
    }

    @Test
    void stopsReadingWhatNeverEnds() {
        issuer.discovery().body("application/json", " ".repeat(9 << 20));

        assertThat(fixture.inspect().actual(DiscoveryRequirement.JSON_OBJECT)).contains("longer than any");
    }

    @Test
    void readsDocumentOfTheWrongContentType() {
        issuer.discovery().contentType("application/octet-stream");
        issuer.document().put("issuer", "https://elsewhere.example");

        assertThat(fixture.inspect().failed())
                .containsExactly(DiscoveryRequirement.MEDIA_TYPE, DiscoveryRequirement.ISSUER);
    }

    @Test
    void showsTheFirstCharacterThatDiffers() {
        issuer.document().put("issuer", issuer.url().substring(0, issuer.url().length() - 1));

        assertThat(fixture.inspect().actual(DiscoveryRequirement.ISSUER))
                .endsWith("differs from character " + issuer.url().length() + " on: the end instead of '/'");
    }

    @Test
    void blamesUrlThatWasMistypedOnce() {
        String withoutSlash = issuer.url().substring(0, issuer.url().length() - 1);

        Inspection inspection = Inspection.of(withoutSlash, issuer.origin(), fixture.ca, Rotation.NONE);

        assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.ISSUER);
    }

    @Test
    void asksNothingOfKubernetesWhenTheTokenIsAnotherProviders() {
        issuer.tokens().header(header -> header.put("typ", "JWT"));
        issuer.tokens().claims(claims -> {
            claims.remove("kubernetes.io");
            claims.put("aud", Inspection.AUDIENCE);
            claims.put("sub", "repo:octo-org/octo-repo:environment:prod");
            claims.put("nbf", (Long) claims.get("iat") - 600);
        });

        Inspection inspection = Inspection.ofTokens(
                issuer.url(), fixture.ca, Rotation.NONE, unused -> {}, fixture.token(Duration.ofMinutes(5)));

        assertThat(inspection.failed()).isEmpty();
        assertThat(inspection.notRun()).contains(KubernetesRequirement.values());
    }

    @Test
    void refusesIssuerThatIsPlainHttpAndBlocksTheRest() {
        String plain = issuer.url().replace("https:", "http:");
        issuer.tokens().issuer(plain);

        Inspection inspection = Inspection.of(plain, issuer.origin(), fixture.ca, Rotation.NONE);

        assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.ISSUER_URL);
        assertThat(inspection.notRun()).contains(TlsRequirement.values());
    }

    @Test
    void saysWhichOptionGivesTokensWhenThereAreNoneWhateverElseFails() {
        issuer.discovery().status(500);

        Inspection inspection = Inspection.ofTokens(issuer.url(), fixture.ca, Rotation.NONE, unused -> {});

        assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.STATUS);
        assertThat(inspection.notRun()).contains(TokenRequirement.values());
        assertThat(inspection.outcome(TokenRequirement.COMPACT).toString()).contains("--token");
        assertThat(inspection.outcome(KubernetesRequirement.TOKEN_CREATED).toString())
                .contains("--token-request-url");
    }

    @Test
    void keepsTokensOutOfWhatItPrints() {
        issuer.tokenApi().answer(answer -> answer.put("kind", "TokenReview"));

        assertThat(fixture.inspect().actual(KubernetesRequirement.TOKEN_STATUS))
                .contains("kind TokenReview")
                .doesNotContain("eyJ");
    }
}
