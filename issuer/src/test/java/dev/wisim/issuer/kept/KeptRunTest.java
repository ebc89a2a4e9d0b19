package dev.wisim.issuer.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.issuer.IssuerServer;
import dev.wisim.issuer.IssuerSettings;
import dev.wisim.issuer.registry.IssuerUrl;
import dev.wisim.issuer.serviceaccount.NewObject;
import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.token.IssuedToken;
import dev.wisim.issuer.token.TokenRequest;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeyType;
import dev.wisim.kernel.jose.PublishedKey;
import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import dev.wisim.kernel.time.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Runs one after the other over one store; each is a server made anew. */
class KeptRunTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final IssuerStore store = IssuerStore.inMemory();
    private final SimulationClock clock = SimulationClock.frozenAt(NOON, WallClock.system());

    @Test
    void keysAndTheirLivesGoOn() {
        IssuerServer first = run();
        first.issuers().get(0).keys().rotate(NOON, Optional.of(Duration.ofHours(1)));
        List<String> before = published(first);

        IssuerServer second = run();

        assertThat(published(second)).isEqualTo(before).hasSize(2);
        assertThat(second.keys().active()).map(key -> key.id()).contains(before.get(0));
        clock.advance(Duration.ofHours(1));
        assertThat(second.keys().active()).map(key -> key.id()).contains(before.get(1));
    }

    @Test
    void objectsKeepTheirIdentityAndDeletedSeedsStayDeleted() {
        IssuedToken before = run().issueToken("default", "app", TokenRequest.EMPTY);
        KeptObjects objects = KeptRun.of(store).objects("default", new SurfaceClock(clock));
        assertThat(objects.remembered())
                .extracting(object -> object.meta().name())
                .contains("app", "default");

        IssuerServer second = run();

        IssuedToken after = second.issueToken("default", "app", TokenRequest.EMPTY);
        assertThat(after.account().meta().uid())
                .isEqualTo(before.account().meta().uid());
        assertThat(after.account().meta().resourceVersion())
                .isEqualTo(before.account().meta().resourceVersion());
    }

    @Test
    void noIdIsGivenTwiceThoughTheSeedIsTheSame() {
        IssuedToken before = run().issueToken("default", "app", TokenRequest.EMPTY);

        IssuedToken after = run().issueToken("default", "app", TokenRequest.EMPTY);

        assertThat(after.id()).isNotEqualTo(before.id());
    }

    @Test
    void clockDoesNotGoBackBehindTheLatestChange() {
        clock.advance(Duration.ofDays(2));
        run().issuers().get(0).keys().rotate(clock.instant(), Optional.of(Duration.ZERO));
        SimulationClock next = SimulationClock.frozenAt(NOON, WallClock.system());

        KeptRun.of(store).catchUp(next);

        assertThat(next.instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
    }

    @Test
    void neitherSkewNorAKeyMadeLateMovesTheNextStart() {
        Function<String, IssuerSettings> named =
                name -> IssuerSettings.at(IssuerUrl.of("https://issuer.test.local/" + name))
                        .withName(name)
                        .withKeyTypes(List.of(KeyType.P_256))
                        .withSkew(Duration.ofHours(1));
        clock.advance(Duration.ofDays(2));
        IssuerServer two = IssuerServer.create(
                List.of(named.apply("one"), named.apply("two")),
                each -> new SurfaceClock(clock),
                new IdSource(new Chance(1)),
                CryptoProvider.jdk(),
                KeptRun.of(store));
        two.issuers().get(0).keys().rotate(clock.instant().plus(Duration.ofHours(1)), Optional.of(Duration.ZERO));
        two.issuers().get(1).ring(clock.instant());
        SimulationClock next = SimulationClock.frozenAt(NOON, WallClock.system());

        KeptRun.of(store).catchUp(next);

        assertThat(next.instant()).isEqualTo(clock.instant());
    }

    @Test
    void authorityIsTheSameAtEveryStart() {
        assertThat(KeptRun.of(store).authority(WallClock.system()).pem())
                .isEqualTo(KeptRun.of(store).authority(WallClock.system()).pem());
    }

    @Test
    void withoutAPlaceNothingIsKept() {
        assertThat(KeptRun.forgetful().authority(WallClock.system()).pem())
                .isNotEqualTo(KeptRun.forgetful().authority(WallClock.system()).pem());
        assertThat(KeptRun.forgetful()
                        .objects("default", new SurfaceClock(clock))
                        .remembered())
                .isEmpty();
    }

    private IssuerServer run() {
        IssuerSettings settings = IssuerSettings.at(IssuerUrl.of("https://issuer.test.local/"))
                .withKeyTypes(List.of(KeyType.P_256))
                .withSeeds(List.of(NewObject.namespace("default"), NewObject.serviceAccount("default", "app")));
        IssuerServer server = IssuerServer.create(
                List.of(settings),
                each -> new SurfaceClock(clock),
                new IdSource(new Chance(1)),
                CryptoProvider.jdk(),
                KeptRun.of(store));
        server.keys();
        return server;
    }

    private static List<String> published(IssuerServer server) {
        return server.keys().published().stream().map(PublishedKey::id).toList();
    }
}
