package dev.wisim.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.KubernetesRequirement;
import dev.wisim.conformance.requirement.Outcome;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.conformance.requirement.TlsRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestCertificates;
import dev.wisim.conformance.stub.TestKeys;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks alike from afar is told apart, and what has one cause is blamed once. */
class AwkwardIssuerTest {

    private final Instant now = WallClock.system().instant();
    private final TestCertificates certificates = new TestCertificates(now);
    private final ScriptedIssuer issuer =
            ScriptedIssuer.start(certificates.serverContext(certificates.identity("localhost")));

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
    void tellsSlowFromBroken() {
        issuer.discovery().silence();
        Inspection slow = Inspection.of(issuer.url(), issuer.origin(), ca, Rotation.NONE, Duration.ofMillis(1500));

        assertThat(slow.actual(DiscoveryRequirement.ANSWERED)).isEqualTo("no whole answer within 1.5 s: nothing came");
    }

    @Test
    void tellsErrorOfTheServerFromRefusal() {
        issuer.discovery().status(502);
        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.STATUS)).contains("502, an error of the server");

        issuer.discovery().status(403);
        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.STATUS)).contains("403, so it is not public");

        issuer.discovery().status(401);
        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.STATUS)).contains("401, so it is not public");
    }

    @Test
    void tellsCutShortFromHtmlThatClaimsToBeJson() {
        issuer.discovery().body("application/json", "{\"issuer\":\"https:");
        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.JSON_OBJECT))
                .contains("cut short");

        issuer.discovery().body("application/json", "<html></html>");
        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.JSON_OBJECT))
                .isEqualTo("an HTML page");
    }

    @Test
    void saysThatTheAuthorityOfTheKeysHostIsUnknown() {
        TestCertificates strangers = new TestCertificates(now);
        try (ScriptedIssuer other = ScriptedIssuer.start(strangers.serverContext(strangers.identity("localhost")))) {
            issuer.document().put("jwks_uri", other.origin() + "/keys");

            assertThat(inspect(Rotation.NONE).actual(KeyRequirement.ANSWERED)).startsWith("TLS failed: ");
        }
    }

    @Test
    void saysThatTheKeysHostRefuses() throws IOException {
        try (ServerSocket bound = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            issuer.document().put("jwks_uri", "https://localhost:" + bound.getLocalPort() + "/keys");
        }

        assertThat(inspect(Rotation.NONE).actual(KeyRequirement.ANSWERED)).contains("was refused");
    }

    @Test
    void takesAddressThatCannotBeAskedForNoAddress() {
        issuer.document().put("jwks_uri", "https://localhost:65536/keys");

        assertThat(inspect(Rotation.NONE).failed()).containsExactly(DiscoveryRequirement.JWKS_URI);
    }

    @Test
    void stopsReadingWhatNeverEnds() {
        issuer.discovery().body("application/json", " ".repeat(9 << 20));

        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.JSON_OBJECT))
                .contains("longer than any");
    }

    @Test
    void readsDocumentOfTheWrongContentType() {
        issuer.discovery().contentType("application/octet-stream");
        issuer.document().put("issuer", "https://elsewhere.example");

        assertThat(inspect(Rotation.NONE).failed())
                .containsExactly(DiscoveryRequirement.MEDIA_TYPE, DiscoveryRequirement.ISSUER);
    }

    @Test
    void showsTheFirstCharacterThatDiffers() {
        issuer.document().put("issuer", issuer.url().substring(0, issuer.url().length() - 1));

        assertThat(inspect(Rotation.NONE).actual(DiscoveryRequirement.ISSUER))
                .endsWith("differs from character " + issuer.url().length() + " on: the end instead of '/'");
    }

    @Test
    void blamesUrlThatWasMistypedOnce() {
        String withoutSlash = issuer.url().substring(0, issuer.url().length() - 1);

        Inspection inspection = Inspection.of(withoutSlash, issuer.origin(), ca, Rotation.NONE);

        assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.ISSUER);
    }

    @Test
    void blamesKidOfTwoKeysOnceWhenTheOldOneStandsFirst() {
        JWK other = TestKeys.rsa(2048, JWSAlgorithm.RS256, TestKeys.RSA.getKeyID());
        Inspection inspection = inspect(rotating(() -> {
            issuer.publish(other);
            issuer.tokens().signWith(other);
        }));

        assertThat(inspection.failed()).containsExactly(KeyRequirement.KID_UNIQUE);
        assertThat(inspection.outcome(TokenRequirement.SIGNATURE))
                .isEqualTo(new Outcome.Blocked(KeyRequirement.KID_UNIQUE));
    }

    @Test
    void blamesKidOnceWhenTheNewKeyIsUsedBeforeItIsPublished() {
        Inspection inspection = inspect(rotating(() -> issuer.tokens().signWith(TestKeys.ec("next"))));

        assertThat(inspection.failed()).containsExactly(TokenRequirement.KID_PUBLISHED);
        assertThat(inspection.expected(TokenRequirement.KID_PUBLISHED)).contains("after the rotation");
        assertThat(inspection.actual(TokenRequirement.KID_PUBLISHED)).isEqualTo("key \"rsa-1\"");
    }

    @Test
    void failsNothingWhenBothKeysStayPublished() {
        Inspection inspection = inspect(rotating(this::rotate));

        assertThat(inspection.failed()).isEmpty();
        assertThat(inspection.notRun()).isEmpty();
    }

    @Test
    void seesRotationThatHappensWhileItWatches() throws IOException {
        Path token = token(Duration.ofHours(1));
        Map<String, Object> next =
                TestKeys.rsa(2048, JWSAlgorithm.RS256, "next").toPublicJWK().toJSONObject();
        Rotation watch = new Rotation(Optional.empty(), Optional.of(Duration.ofSeconds(3)));

        Inspection inspection = Inspection.ofTokens(
                issuer.url(), ca, watch, passing -> issuer.published().set(0, next), token);

        assertThat(inspection.failed()).containsExactly(RotationRequirement.OLD_TOKENS_VERIFY);
        assertThat(inspection.expected(RotationRequirement.OLD_TOKENS_VERIFY)).contains("1 s later");
    }

    @Test
    void saysWhenNoRotationWasSeen() {
        Inspection inspection = inspect(rotating(() -> {}));

        assertThat(inspection.notRun()).containsExactly(RotationRequirement.values());
        assertThat(inspection.outcome(RotationRequirement.KID_KEPT).toString()).contains("no rotation was seen");
    }

    @Test
    void asksNothingOfKubernetesWhenTheTokenIsAnotherProviders() throws IOException {
        issuer.tokens().header(header -> header.put("typ", "JWT"));
        issuer.tokens().claims(claims -> {
            claims.remove("kubernetes.io");
            claims.put("aud", Inspection.AUDIENCE);
            claims.put("sub", "repo:octo-org/octo-repo:environment:prod");
            claims.put("nbf", (Long) claims.get("iat") - 600);
        });

        Inspection inspection =
                Inspection.ofTokens(issuer.url(), ca, Rotation.NONE, unused -> {}, token(Duration.ofMinutes(5)));

        assertThat(inspection.failed()).isEmpty();
        assertThat(inspection.notRun()).contains(KubernetesRequirement.values());
    }

    @Test
    void refusesIssuerThatIsPlainHttpAndBlocksTheRest() {
        String plain = issuer.url().replace("https:", "http:");
        issuer.tokens().issuer(plain);

        Inspection inspection = Inspection.of(plain, issuer.origin(), ca, Rotation.NONE);

        assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.ISSUER_URL);
        assertThat(inspection.notRun()).contains(TlsRequirement.values());
    }

    @Test
    void saysWhichOptionGivesTokensWhenThereAreNoneWhateverElseFails() {
        issuer.discovery().status(500);

        Inspection inspection = Inspection.ofTokens(issuer.url(), ca, Rotation.NONE, unused -> {});

        assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.STATUS);
        assertThat(inspection.notRun()).contains(TokenRequirement.values());
        assertThat(inspection.outcome(TokenRequirement.COMPACT).toString()).contains("--token");
        assertThat(inspection.outcome(KubernetesRequirement.TOKEN_CREATED).toString())
                .contains("--token-request-url");
    }

    @Test
    void keepsTokensOutOfWhatItPrints() {
        issuer.tokenApi().answer(answer -> answer.put("kind", "TokenReview"));

        assertThat(inspect(Rotation.NONE).actual(KubernetesRequirement.TOKEN_STATUS))
                .contains("kind TokenReview")
                .doesNotContain("eyJ");
    }

    private void rotate() {
        JWK next = TestKeys.ec("next");
        issuer.publish(next);
        issuer.document().put("id_token_signing_alg_values_supported", List.of("ES256", "RS256"));
        issuer.tokens().signWith(next);
    }

    private Path token(Duration lifetime) throws IOException {
        String token = issuer.tokens().create(now, List.of(Inspection.AUDIENCE), lifetime.toSeconds());
        return Files.writeString(temporary.resolve("token"), token + "\n");
    }

    private Inspection inspect(Rotation rotation) {
        return Inspection.of(issuer.url(), issuer.origin(), ca, rotation);
    }

    private static Rotation rotating(Runnable rotation) {
        return new Rotation(Optional.of(rotation), Optional.empty());
    }
}
