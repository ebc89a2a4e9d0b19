package dev.wisim.conformance;

import static dev.wisim.conformance.IssuerFixture.rotating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.conformance.requirement.TlsRequirement;
import dev.wisim.conformance.stub.ScriptedIssuer;
import dev.wisim.conformance.stub.TestCertificates;
import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one thing an issuer does wrong, exactly one requirement names it. */
class EachRequirementTest {

    private static final Set<Requirement> SLOW = Set.of(DiscoveryRequirement.ANSWERED, KeyRequirement.ANSWERED);

    private final TestCertificates certificates =
            new TestCertificates(WallClock.system().instant());
    private final SSLContext tls = certificates.serverContext(certificates.identity("localhost"));

    @TempDir
    Path temporary;

    private Path ca;

    @BeforeEach
    void writeAuthority() throws IOException {
        ca = Files.writeString(temporary.resolve("ca.pem"), certificates.pem());
    }

    @Test
    void failsNothingWhenTheIssuerConforms() {
        try (ScriptedIssuer issuer = ScriptedIssuer.start(tls)) {
            Inspection inspection = inspect(issuer, Rotation.NONE);

            assertThat(inspection.failed()).isEmpty();
            assertThat(inspection.notRun()).containsExactly(RotationRequirement.values());
            assertThat(inspection.report().conforms()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaviours")
    void failsForOneMisbehaviourOnly(Requirement requirement) {
        try (ScriptedIssuer issuer = ScriptedIssuer.start(tls)) {
            Misbehaviour.fromTheStart().get(requirement).accept(issuer);

            Duration timeout = SLOW.contains(requirement) ? Duration.ofSeconds(2) : Duration.ofSeconds(10);
            Inspection inspection = Inspection.of(issuer.url(), issuer.origin(), ca, Rotation.NONE, timeout);

            assertThat(inspection.failed()).containsExactly(requirement);
        }
    }

    static Stream<Requirement> misbehaviours() {
        return Misbehaviour.fromTheStart().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rotations")
    void failsForOneMisbehaviourAtRotationOnly(Requirement requirement) {
        try (ScriptedIssuer issuer = ScriptedIssuer.start(tls)) {
            Inspection inspection = inspect(
                    issuer,
                    rotating(() -> Misbehaviour.atRotation().get(requirement).accept(issuer)));

            assertThat(inspection.failed()).containsExactly(requirement);
        }
    }

    static Stream<Requirement> rotations() {
        return Misbehaviour.atRotation().keySet().stream();
    }

    @Test
    void failsConnectionOnlyWhenNobodyListens() {
        ScriptedIssuer issuer = ScriptedIssuer.start(tls);
        issuer.close();

        Inspection inspection = inspect(issuer, Rotation.NONE);

        assertThat(inspection.failed()).containsExactly(TlsRequirement.CONNECTS);
        assertThat(inspection.actual(TlsRequirement.CONNECTS)).contains("refused");
    }

    @Test
    void failsHandshakeOnlyWhenTheServerSpeaksPlainHttp() {
        try (ScriptedIssuer issuer = ScriptedIssuer.startWithoutTls()) {
            Inspection inspection =
                    Inspection.of(issuer.url(), issuer.origin(), ca, Rotation.NONE, Duration.ofSeconds(1));

            assertThat(inspection.failed()).containsExactly(TlsRequirement.HANDSHAKES);
        }
    }

    @Test
    void failsValidityOnlyWhenTheCertificateHasExpired() {
        SSLContext expired = certificates.serverContext(
                certificates.identity("localhost", Duration.ofDays(-2), Duration.ofDays(-1)));
        try (ScriptedIssuer issuer = ScriptedIssuer.start(expired)) {
            Inspection inspection = inspect(issuer, Rotation.NONE);

            assertThat(inspection.failed()).containsExactly(TlsRequirement.CERTIFICATE_IN_TIME);
            assertThat(inspection.actual(TlsRequirement.CERTIFICATE_IN_TIME)).contains("CN=localhost expired at");
        }
    }

    @Test
    void failsTrustOnlyWhenTheAuthorityIsUnknown() throws IOException {
        TestCertificates strangers = new TestCertificates(WallClock.system().instant());
        Files.writeString(ca, strangers.pem());
        try (ScriptedIssuer issuer = ScriptedIssuer.start(tls)) {
            Inspection inspection = inspect(issuer, Rotation.NONE);

            assertThat(inspection.failed()).containsExactly(TlsRequirement.CERTIFICATE_TRUSTED);
            assertThat(inspection.actual(TlsRequirement.CERTIFICATE_TRUSTED)).contains("unknown authority");
        }
    }

    @Test
    void failsNameOnlyWhenTheCertificateIsForAnotherHost() {
        SSLContext other = certificates.serverContext(certificates.identity("issuer.example"));
        try (ScriptedIssuer issuer = ScriptedIssuer.start(other)) {
            assertThat(inspect(issuer, Rotation.NONE).failed()).containsExactly(TlsRequirement.CERTIFICATE_NAMES_HOST);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusableUrls")
    void failsUrlOnlyWhenItIsNoIssuers(String end) {
        try (ScriptedIssuer issuer = ScriptedIssuer.start(tls)) {
            String url = issuer.url() + end;
            issuer.tokens().issuer(url);

            Inspection inspection = Inspection.of(url, issuer.origin(), ca, Rotation.NONE);

            assertThat(inspection.failed()).containsExactly(DiscoveryRequirement.ISSUER_URL);
        }
    }

    static Stream<String> unusableUrls() {
        return Stream.of("?tenant=1", "#fragment");
    }

    @Test
    void hasATestForEveryRequirement() {
        Set<Requirement> tested = new HashSet<>(List.of(TlsRequirement.values()));
        tested.add(DiscoveryRequirement.ISSUER_URL);
        tested.addAll(Misbehaviour.fromTheStart().keySet());
        tested.addAll(Misbehaviour.atRotation().keySet());

        assertThat(tested).containsExactlyInAnyOrderElementsOf(Requirement.ofIssuers());
    }

    private Inspection inspect(ScriptedIssuer issuer, Rotation rotation) {
        return Inspection.of(issuer.url(), issuer.origin(), ca, rotation);
    }
}
