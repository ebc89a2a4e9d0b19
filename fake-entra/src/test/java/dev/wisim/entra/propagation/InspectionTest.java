package dev.wisim.entra.propagation;

import static dev.wisim.entra.directory.DirectoryWorld.SUBJECT;
import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ClientKey;
import dev.wisim.entra.directory.DirectoryWorld;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.ServicePrincipal;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private final DirectoryWorld world = new DirectoryWorld();
    private final UserAssignedIdentity identity = world.identity("one", T0);
    private final ReplicaRouter router = new ReplicaRouter(
            world.log,
            PropagationSettings.calm()
                    .withLag(ObjectKind.CREDENTIAL, Duration.ofSeconds(10))
                    .withNegativeTtl(Duration.ofMinutes(2)),
            new Chance(1));

    @Test
    void tellsWhenACredentialIsSeenBeforeAnybodyAsks() {
        FederatedCredential created = create(T0);

        ObjectVisibility visibility = router.inspect(created.id(), T0);

        assertThat(visibility.replicas()).containsExactly(new ReplicaVisibility(0, at(10), Optional.empty()));
        assertThat(visibility.earliestEverywhere()).isEqualTo(at(10));
        assertThat(visibility.deleted()).isFalse();
    }

    @Test
    void tellsWhenACredentialIsSeenAfterSomebodyAskedTooEarly() {
        FederatedCredential created = create(T0);
        ask(at(5));

        ObjectVisibility visibility = router.inspect(created.id(), at(5));

        assertThat(visibility.replicas())
                .containsExactly(new ReplicaVisibility(0, at(10), Optional.of(new CacheEntry(at(5), 2, at(125)))));
        assertThat(visibility.earliestEverywhere()).isEqualTo(at(125));
        assertThat(router.inspect(created.id(), at(125)).earliestEverywhere()).isEqualTo(at(10));
    }

    @Test
    void doesNotCountAnEntryThatHasTheFactAlready() {
        FederatedCredential created = create(T0);
        router.answer(TENANT, identity.clientId(), at(10), view -> "", outcome -> CacheEffect.MISS);

        assertThat(router.inspect(created.id(), at(11)).earliestEverywhere()).isEqualTo(at(10));
    }

    @Test
    void countsAnEntryOfTheSameMillisecondThatLacksTheFact() {
        ask(T0);
        UserAssignedIdentity updated = world.identities
                .put(DirectoryWorld.identityProperties("one"), T0)
                .object();

        assertThat(router.inspect(updated.id(), T0).earliestEverywhere()).isEqualTo(at(120));
    }

    @Test
    void waitsForTheServicePrincipalOfAnApplication() {
        Application application = world.application("app", T0);
        ServicePrincipal principal = world.servicePrincipals.create(TENANT, application.clientId(), at(30));

        assertThat(router.inspect(application.id(), T0).earliestEverywhere()).isEqualTo(at(30));
        assertThat(router.inspect(application.id(), T0).replicas().get(0).applied())
                .isEqualTo(T0);
        assertThat(router.inspect(principal.id(), T0).kind()).isEqualTo(ObjectKind.SERVICE_PRINCIPAL);
    }

    @Test
    void tellsWhenADeletionIsSeen() {
        FederatedCredential created = create(T0);
        world.identityCredentials.delete(identity.id(), created.name(), at(20));

        ObjectVisibility visibility = router.inspect(created.id(), at(20));

        assertThat(visibility.deleted()).isTrue();
        assertThat(visibility.earliestEverywhere()).isEqualTo(at(30));
    }

    @Test
    void namesAnIdThatWasNeverGivenOut() {
        assertRefused(
                () -> router.inspect(new ObjectId(new UUID(1, 2)), T0),
                ManagementError.OBJECT_NEVER_EXISTED,
                "No object has ever had the id '00000000-0000-0001-0000-000000000002'.");
    }

    @Test
    void saysForARefusalThatItWasAskedTooEarly() {
        create(T0);
        Routed<String> refused = ask(at(5));

        assertThat(router.lateChanges(key(), refused))
                .extracting(LateChange::text)
                .containsExactly("credential 'fic' was created at 2026-01-01T00:00:00Z; asked at 2026-01-01T00:00:05Z,"
                        + " visible at 2026-01-01T00:02:05Z");
    }

    @Test
    void saysThatARefusalOfTheSameMillisecondCameTooEarly() {
        ask(at(10));
        create(T0);
        Routed<String> refused = ask(at(10));

        assertThat(refused.cached()).isTrue();
        assertThat(router.lateChanges(key(), refused))
                .extracting(LateChange::visible)
                .containsExactly(at(130));
    }

    @Test
    void saysNothingWhenTheViewLacksNothing() {
        create(T0);
        Routed<String> answered = ask(at(10));

        assertThat(router.lateChanges(key(), answered)).isEmpty();
    }

    @Test
    void saysThatAnAcceptedCredentialIsDeletedAlready() {
        create(T0);
        world.identityCredentials.delete(identity.id(), "fic", at(20));
        Routed<String> accepted = ask(at(25));

        assertThat(accepted.value()).isEqualTo(LookUp.FOUND);
        assertThat(router.lateChanges(key(), accepted))
                .containsExactly(new LateChange(ObjectKind.CREDENTIAL, "fic", "deleted", at(20), at(25), at(30)));
    }

    private FederatedCredential create(Instant now) {
        return world.identityCredentials
                .put(identity.id(), credential("fic", SUBJECT), now)
                .object();
    }

    private Routed<String> ask(Instant now) {
        LookUp lookUp = new LookUp(TENANT, identity.clientId(), SUBJECT);
        return router.answer(TENANT, identity.clientId(), now, lookUp::on, LookUp::effect);
    }

    private ClientKey key() {
        return new ClientKey(TENANT, identity.clientId());
    }

    private static Instant at(int seconds) {
        return T0.plusSeconds(seconds);
    }
}
