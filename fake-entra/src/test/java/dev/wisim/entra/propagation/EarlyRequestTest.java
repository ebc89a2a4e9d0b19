package dev.wisim.entra.propagation;

import static dev.wisim.entra.directory.DirectoryWorld.SUBJECT;
import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.directory.DirectoryWorld;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.time.SimulationClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documented story to the millisecond, on a clock that is moved: too early a request makes it worse. */
class EarlyRequestTest {

    private static final PropagationSettings LAGGING =
            PropagationSettings.calm().withLag(ObjectKind.CREDENTIAL, Duration.ofSeconds(10));

    private final DirectoryWorld world = new DirectoryWorld();
    private final SimulationClock clock = SimulationClock.frozenAt(T0, () -> T0);
    private final UserAssignedIdentity identity = world.identity("workload-identity", T0);

    @BeforeEach
    void create() {
        clock.advance(Duration.ofSeconds(1));
        world.identityCredentials.put(identity.id(), credential("fic", SUBJECT), clock.instant());
    }

    @Test
    void isRefusedAtNineSecondsAndAcceptedAtTenWithoutCache() {
        ReplicaRouter router = router(LAGGING);

        assertThat(askAfter(router, "PT9S")).isEqualTo("no credential");
        assertThat(askAfter(router, "PT0.999S")).isEqualTo("no credential");
        assertThat(askAfter(router, "PT0.001S")).isEqualTo("found");
    }

    @Test
    void isRefusedUntilTheCachedViewExpiresWhenAskedAtFiveSeconds() {
        ReplicaRouter router = router(LAGGING.withNegativeTtl(Duration.ofMinutes(2)));

        assertThat(askAfter(router, "PT5S")).isEqualTo("no credential");
        assertThat(askAfter(router, "PT5S")).isEqualTo("no credential");
        assertThat(askAfter(router, "PT114S")).isEqualTo("no credential");
        assertThat(askAfter(router, "PT0.999S")).isEqualTo("no credential");
        assertThat(askAfter(router, "PT0.001S")).isEqualTo("found");
    }

    @Test
    void isAcceptedAtTenSecondsWhenNobodyAskedBefore() {
        ReplicaRouter router = router(LAGGING.withNegativeTtl(Duration.ofMinutes(2)));

        assertThat(askAfter(router, "PT10S")).isEqualTo("found");
    }

    private ReplicaRouter router(PropagationSettings settings) {
        return new ReplicaRouter(world.log, settings, new Chance(1));
    }

    private String askAfter(ReplicaRouter router, String wait) {
        clock.advance(Duration.parse(wait));
        LookUp lookUp = new LookUp(TENANT, identity.clientId(), SUBJECT);
        return router.answer(TENANT, identity.clientId(), clock.instant(), lookUp::on, LookUp::effect)
                .value();
    }
}
