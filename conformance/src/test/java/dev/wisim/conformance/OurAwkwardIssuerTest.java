package dev.wisim.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.conformance.observe.Rotation;
import dev.wisim.conformance.requirement.DiscoveryRequirement;
import dev.wisim.conformance.requirement.KeyRequirement;
import dev.wisim.conformance.requirement.Requirement;
import dev.wisim.conformance.requirement.RotationRequirement;
import dev.wisim.conformance.requirement.TlsRequirement;
import dev.wisim.conformance.requirement.TokenRequirement;
import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.issuer.registry.Issuer;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.http.HttpShell;
import dev.wisim.kernel.http.Listener;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.journal.Journal;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import dev.wisim.kernel.tls.TestAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our own issuer, which goes wrong in thirteen ways: each is named by one requirement, and by no other. Two have the same
 * symptom from outside, a kid that is not in the JWK set, and so the same requirement.
 */
class OurAwkwardIssuerTest {

    private static final Path PAGE = Path.of("..", "docs", "ISSUER.md");

    private static final Map<Awkward, Requirement> NAMED_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(Awkward.KEY_USED_BEFORE_PUBLISHED, TokenRequirement.KID_PUBLISHED),
            Map.entry(Awkward.KEY_WITHHELD, TokenRequirement.KID_PUBLISHED),
            Map.entry(Awkward.KEY_REMOVED_EARLY, RotationRequirement.OLD_TOKENS_VERIFY),
            Map.entry(Awkward.KID_REUSED, RotationRequirement.KID_KEPT),
            Map.entry(Awkward.TOO_MANY_KEYS, KeyRequirement.AT_MOST_100),
            Map.entry(Awkward.UNKNOWN_KEYS, KeyRequirement.NOTHING_UNKNOWN),
            Map.entry(Awkward.WRONG_ISSUER, DiscoveryRequirement.ISSUER),
            Map.entry(Awkward.JWKS_URI_ELSEWHERE, KeyRequirement.STATUS),
            Map.entry(Awkward.SLOW, DiscoveryRequirement.ANSWERED),
            Map.entry(Awkward.SERVER_ERROR, DiscoveryRequirement.STATUS),
            Map.entry(Awkward.TRUNCATED, DiscoveryRequirement.JSON_OBJECT),
            Map.entry(Awkward.HTML, DiscoveryRequirement.MEDIA_TYPE),
            Map.entry(Awkward.EXPIRED_CERTIFICATE, TlsRequirement.CERTIFICATE_IN_TIME)));

    private final SimulationClock clock = SimulationClock.startingNow(WallClock.system());
    private final TestAuthority authority = TestAuthority.create(WallClock.system());
    private final AtomicReference<String> origin = new AtomicReference<>();
    private final IssuerServer server = IssuerServer.create(
            IssuerSettings.at(IssuerUrl.boundLater(origin::get, "/tenant/cluster/"))
                    .withKeyTypes(List.of(KeyType.P_256, KeyType.P_384)),
            new SurfaceClock(clock),
            new IdSource(new Chance(1)),
            CryptoProvider.jdk());
    private final Issuer issuer = server.issuers().get(0);
    private final HttpShell shell = new HttpShell(
            clock,
            new Journal(100),
            List.of(new Listener(
                    server.surface(),
                    "127.0.0.1",
                    0,
                    Optional.of(
                            authority.serverContext(() -> issuer.awkwardness().has(Awkward.EXPIRED_CERTIFICATE))))));

    @TempDir
    Path temporary;

    @BeforeEach
    void start() {
        shell.start();
        origin.set("https://localhost:" + shell.port(server.surface()));
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    @Test
    void calmIssuerConformsThroughARotation() throws IOException {
        Inspection inspection = inspect(Duration.ofSeconds(10));

        assertThat(inspection.failed()).isEmpty();
        assertThat(inspection.notRun()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneRequirementNamesWhatTheIssuerDoesWrong(Awkward awkward) throws IOException {
        issuer.awkwardness().replace(Set.of(awkward));

        Inspection inspection = inspect(awkward == Awkward.SLOW ? Duration.ofSeconds(2) : Duration.ofSeconds(10));

        assertThat(inspection.failed()).containsExactly(NAMED_BY.get(awkward));
    }

    @ParameterizedTest
    @EnumSource
    void thePageNamesTheSameRequirement(Awkward awkward) throws IOException {
        String word = awkward.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith("| `" + word + "` |"))
                .singleElement()
                .asString()
                .endsWith("| " + NAMED_BY.get(awkward).id() + " |");
    }

    private Inspection inspect(Duration timeout) throws IOException {
        Path ca = Files.writeString(temporary.resolve("ca.pem"), authority.pem());
        Runnable rotate = () -> issuer.keys().rotate(clock.instant(), Optional.of(Duration.ZERO));
        return Inspection.of(
                issuer.url().text(), origin.get(), ca, new Rotation(Optional.of(rotate), Optional.empty()), timeout);
    }
}
