package dev.wisim.entra.propagation;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.DirectoryWorld;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.ServicePrincipal;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Drawn lags let a later write arrive before an earlier one. Each test takes the first seed with which it does. */
class OvertakingTest {

    private static final LagDistribution WIDE = new LagDistribution.Uniform(Duration.ZERO, Duration.ofSeconds(100));
    private static final Instant LATER = T0.plusSeconds(1000);

    private final DirectoryWorld world = new DirectoryWorld();

    @Test
    void showsTheNewServicePrincipalWhileTheOldOneLingers() {
        Application application = world.application("app", T0);
        ServicePrincipal old = world.servicePrincipals.create(TENANT, application.clientId(), T0);
        world.servicePrincipals.delete(old.id(), LATER);
        ServicePrincipal created = world.servicePrincipals.create(TENANT, application.clientId(), LATER);

        ReplicaRouter router = LongStream.range(0, 100)
                .mapToObj(seed -> router(ObjectKind.SERVICE_PRINCIPAL, seed))
                .filter(each -> applied(each, created.id()).isBefore(applied(each, old.id())))
                .findFirst()
                .orElseThrow();

        Instant both = applied(router, created.id());
        assertThat(principal(router, application, both.minusMillis(1))).contains(old.id());
        assertThat(principal(router, application, both)).contains(created.id());
    }

    @Test
    void neverGoesBackToAnEarlierVersion() {
        UserAssignedIdentity identity = world.identity("one", T0);
        FederatedCredential first = world.identityCredentials
                .put(identity.id(), credential("fic", "first"), LATER)
                .object();
        ReplicaRouter router = LongStream.range(0, 100)
                .filter(seed -> arrival(seed, first.id(), 2).isBefore(arrival(seed, first.id(), 1)))
                .mapToObj(seed -> router(ObjectKind.CREDENTIAL, seed))
                .findFirst()
                .orElseThrow();
        Instant firstArrives = applied(router, first.id());
        FederatedCredential second = world.identityCredentials
                .put(identity.id(), credential("fic", "second"), LATER)
                .object();

        assertThat(applied(router, second.id())).isEqualTo(firstArrives);
        assertThat(credentials(router, identity, firstArrives.minusMillis(1))).isEmpty();
        assertThat(credentials(router, identity, firstArrives)).containsExactly(second);
    }

    /** When that version alone would arrive. */
    private Instant arrival(long seed, ObjectId id, int version) {
        long ordinal = world.log.histories().find(id).orElseThrow().ordinal();
        return LATER.plus(WIDE.quantile(() -> new Chance(seed).hash01("lag", 0, ordinal, version)));
    }

    private ReplicaRouter router(ObjectKind kind, long seed) {
        return new ReplicaRouter(world.log, PropagationSettings.calm().withLag(kind, WIDE), new Chance(seed));
    }

    private static Instant applied(ReplicaRouter router, ObjectId id) {
        return router.inspect(id, T0).replicas().get(0).applied();
    }

    private static Optional<ObjectId> principal(ReplicaRouter router, Application application, Instant now) {
        return seen(router, now, view -> view.servicePrincipal(application));
    }

    private static List<FederatedCredential> credentials(
            ReplicaRouter router, UserAssignedIdentity identity, Instant now) {
        return seen(router, now, view -> view.federatedCredentials(identity));
    }

    private static <T> T seen(ReplicaRouter router, Instant now, Function<DirectoryView, T> steps) {
        return router.answer(TENANT, DirectoryWorld.clientId(1), now, steps, value -> CacheEffect.NONE)
                .value();
    }
}
