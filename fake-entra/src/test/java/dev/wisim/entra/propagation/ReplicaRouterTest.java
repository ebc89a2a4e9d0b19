package dev.wisim.entra.propagation;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.clientId;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.DirectoryWorld.identityProperties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationEdit;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.DirectoryWorld;
import dev.wisim.entra.directory.IdentityProperties;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReplicaRouterTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final PropagationSettings CALM = PropagationSettings.calm();

    private final DirectoryWorld world = new DirectoryWorld();
    private final UserAssignedIdentity identity = world.identity("one", T0);

    @Test
    void answersAnotherSubjectRightlyFromThePinnedView() {
        ReplicaRouter router = router(CALM.withNegativeTtl(Duration.ofMinutes(2)));
        world.identityCredentials.put(identity.id(), credential("old", "old"), T0);

        ask(router, "absent", at(1));
        world.identityCredentials.put(identity.id(), credential("new", "new"), at(2));

        assertThat(ask(router, "new", at(3))).matches(answered -> is(answered, "no credential", 0, at(1), true));
        assertThat(ask(router, "old", at(3))).matches(answered -> is(answered, "found", 0, at(1), true));
    }

    @Test
    void neitherRenewsNorExtendsAnEntryByUsingIt() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN).withPositiveTtl(TEN));
        ask(router, "absent", at(0));
        ask(router, "absent", at(9));

        assertThat(ask(router, "absent", at(10)).cached()).isFalse();
        assertThat(ask(router, "absent", at(19)).asOf()).isEqualTo(at(10));
    }

    @Test
    void letsADeletedCredentialLingerInThePositiveCache() {
        ReplicaRouter router = router(CALM.withPositiveTtl(TEN));
        world.identityCredentials.put(identity.id(), credential("fic", "s"), T0);
        ask(router, "s", at(1));
        world.identityCredentials.delete(identity.id(), "fic", at(2));

        assertThat(ask(router, "s", at(11).minusMillis(1)).value()).isEqualTo("found");
        assertThat(ask(router, "s", at(11)).value()).isEqualTo("no credential");
    }

    @Test
    void letsDeletesAndUpdatesArriveLateJustTheSame() {
        ReplicaRouter router = router(CALM.withLag(ObjectKind.CREDENTIAL, TEN));
        world.identityCredentials.put(identity.id(), credential("fic", "first"), T0);
        world.identityCredentials.put(identity.id(), credential("fic", "second"), at(1));
        world.identityCredentials.delete(identity.id(), "fic", at(2));

        assertThat(ask(router, "first", at(10)).value()).isEqualTo("found");
        assertThat(ask(router, "first", at(11)).value()).isEqualTo("no credential");
        assertThat(ask(router, "second", at(11)).value()).isEqualTo("found");
        assertThat(ask(router, "second", at(12)).value()).isEqualTo("no credential");
    }

    @Test
    void pinsTheFactsAndNotOnlyTheMillisecond() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN));
        ask(router, "s", T0);

        world.identityCredentials.put(identity.id(), credential("fic", "s"), T0);

        assertThat(ask(router, "s", T0).value()).isEqualTo("no credential");
        assertThat(ask(router, "s", at(10)).value()).isEqualTo("found");
    }

    @Test
    void keepsEntriesOfClientsApart() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN));
        UserAssignedIdentity other = world.identity("two", T0);
        ask(router, "s", at(1));
        world.identityCredentials.put(other.id(), credential("fic", "s"), at(2));

        assertThat(ask(router, other.clientId(), "s", at(2)).value()).isEqualTo("found");
    }

    @Test
    void isCuredByDroppingTheCacheAndByResetOnly() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN));
        ask(router, "s", at(1));
        world.identityCredentials.put(identity.id(), credential("fic", "s"), at(2));
        assertThat(ask(router, "s", at(3)).value()).isEqualTo("no credential");

        router.dropCache(TENANT, clientId(99));
        assertThat(ask(router, "s", at(3)).value()).isEqualTo("no credential");
        router.dropCache(TENANT, identity.clientId());
        assertThat(ask(router, "s", at(3)).value()).isEqualTo("found");

        ask(router, "absent", at(4));
        router.reset();
        assertThat(ask(router, "s", at(4)).cached()).isFalse();
    }

    @Test
    void storesNothingForOutcomesThatSayNothing() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN).withPositiveTtl(TEN));

        answer(router, at(1), view -> "", CacheEffect.NONE);

        assertThat(answer(router, at(2), view -> "", CacheEffect.NONE).cached()).isFalse();
    }

    @Test
    void storesNothingWhenAStepFails() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN));

        assertThatIllegalStateException()
                .isThrownBy(() -> answer(
                        router,
                        at(1),
                        view -> {
                            throw new IllegalStateException("broken");
                        },
                        CacheEffect.MISS));

        assertThat(ask(router, "s", at(2)).cached()).isFalse();
    }

    @Test
    void asksTheReplicasInTurnAndEachHasItsOwnCache() {
        ReplicaRouter router = router(CALM.withReplicas(2).withNegativeTtl(TEN));
        ask(router, "s", at(1));
        world.identityCredentials.put(identity.id(), credential("fic", "s"), at(2));

        assertThat(ask(router, "s", at(3))).matches(answered -> is(answered, "found", 1, at(3), false));
        assertThat(ask(router, "s", at(3))).matches(answered -> is(answered, "no credential", 0, at(1), true));
        router.reset();
        assertThat(ask(router, "s", at(3)).replica()).isZero();
    }

    @Test
    void datesAnOvertakenRequestByTheOrderOfArrival() {
        ReplicaRouter router = router(CALM.withNegativeTtl(TEN));
        ask(router, "s", at(100));
        world.identityCredentials.put(identity.id(), credential("fic", "s"), at(100));

        Routed<String> overtaken = ask(router, "s", at(99));

        assertThat(overtaken.at()).isEqualTo(at(100));
        assertThat(is(overtaken, "no credential", 0, at(100), true)).isTrue();
        assertThat(ask(router, "s", at(110).minusMillis(1)).cached()).isTrue();
        router.reset();
        assertThat(ask(router, "s", at(1)).at()).isEqualTo(at(1));
    }

    @Test
    void usesTheClientCreatedLastWithItsOwnChildrenWhileTheOldOneLingers() {
        ReplicaRouter router = router(CALM.withLag(ObjectKind.IDENTITY, TEN));
        UserAssignedIdentity old = put("old", 7, T0);
        world.identityCredentials.put(old.id(), credential("fic", "old"), T0);
        world.identities.delete(old.path(), at(20));
        UserAssignedIdentity created = put("new", 7, at(21));
        world.identityCredentials.put(created.id(), credential("fic", "new"), at(21));

        assertThat(ask(router, clientId(7), "new", at(25)).value()).isEqualTo("no credential");
        assertThat(clientSeen(router, at(29))).contains(old);
        assertThat(clientSeen(router, at(30))).isEmpty();
        assertThat(clientSeen(router, at(31))).contains(created);
        assertThat(ask(router, clientId(7), "old", at(31)).value()).isEqualTo("no credential");
        assertThat(ask(router, clientId(7), "new", at(31)).value()).isEqualTo("found");
    }

    @Test
    void prefersTheNewClientOverALingeringOne() {
        ReplicaRouter router = router(CALM.withLag(ObjectKind.IDENTITY, TEN));
        UserAssignedIdentity old = put("old", 7, T0);
        world.identities.delete(old.path(), at(20));
        Application created = world.applications.create(
                new ApplicationProperties(TENANT, "new", List.of(), 2, Optional.of(clientId(7))), at(21));

        assertThat(clientSeen(router, at(21).minusMillis(1))).contains(old);
        assertThat(clientSeen(router, at(21))).contains(created);
    }

    @Test
    void showsAChildOnlyWhileItsOwnerIsVisible() {
        ReplicaRouter router = router(CALM.withLag(ObjectKind.IDENTITY, TEN));
        world.identityCredentials.put(identity.id(), credential("fic", "s"), T0);

        Routed<Integer> early = answer(
                router, at(9), view -> view.federatedCredentials(identity).size(), CacheEffect.NONE);
        Routed<Integer> later = answer(
                router, at(10), view -> view.federatedCredentials(identity).size(), CacheEffect.NONE);

        assertThat(early.value()).isZero();
        assertThat(later.value()).isEqualTo(1);
    }

    @Test
    void seesAnApplicationAndItsServicePrincipalEachInItsOwnTime() {
        ReplicaRouter router = router(CALM.withLag(ObjectKind.SERVICE_PRINCIPAL, TEN));
        Application application = world.application("app", T0);
        world.servicePrincipals.create(TENANT, application.clientId(), T0);

        assertThat(ask(router, application.clientId(), "s", at(9)).value()).isEqualTo("no service principal");
        assertThat(ask(router, application.clientId(), "s", at(10)).value()).isEqualTo("no credential");
    }

    @Test
    void findsAResourceByExactIdentifierUriOrByClientId() {
        ReplicaRouter router = router(CALM.withLag(ObjectKind.APPLICATION, TEN));
        Application api = world.applications.create(
                new ApplicationProperties(TENANT, "api", List.of("api://one"), 1, Optional.empty()), T0);
        Application moved = world.applications.update(
                api.id(), ApplicationEdit.names(Optional.empty(), Optional.of(List.of("api://two"))), at(20));

        assertThat(resource(router, "api://one", at(9))).isEmpty();
        assertThat(resource(router, "api://one", at(10))).contains(api);
        assertThat(resource(router, "api://ONE", at(10))).isEmpty();
        assertThat(resource(router, "api://one/", at(10))).isEmpty();
        assertThat(resource(router, api.clientId().toString().toUpperCase(Locale.ROOT), at(10)))
                .contains(api);
        assertThat(resource(router, "api://one", at(30))).isEmpty();
        assertThat(resource(router, "api://two", at(30))).contains(moved);
        assertThat(resource(router, identity.clientId().toString(), at(30))).isEmpty();
    }

    private ReplicaRouter router(PropagationSettings settings) {
        return new ReplicaRouter(world.log, settings, new Chance(1));
    }

    private UserAssignedIdentity put(String name, int clientId, Instant now) {
        IdentityProperties plain = identityProperties(name);
        return world.identities
                .put(
                        new IdentityProperties(
                                plain.tenant(),
                                plain.path(),
                                plain.location(),
                                plain.tags(),
                                Optional.of(clientId(clientId))),
                        now)
                .object();
    }

    private Optional<Client> clientSeen(ReplicaRouter router, Instant now) {
        return answer(router, now, view -> view.client(TENANT, clientId(7)), CacheEffect.NONE)
                .value();
    }

    private Optional<Application> resource(ReplicaRouter router, String identifier, Instant now) {
        return answer(router, now, view -> view.resource(TENANT, identifier), CacheEffect.NONE)
                .value();
    }

    private <T> Routed<T> answer(
            ReplicaRouter router, Instant now, Function<DirectoryView, T> steps, CacheEffect effect) {
        return router.answer(TENANT, clientId(7), now, steps, value -> effect);
    }

    private Routed<String> ask(ReplicaRouter router, String subject, Instant now) {
        return ask(router, identity.clientId(), subject, now);
    }

    private static Routed<String> ask(ReplicaRouter router, ClientId clientId, String subject, Instant now) {
        return router.answer(TENANT, clientId, now, new LookUp(TENANT, clientId, subject)::on, LookUp::effect);
    }

    private static boolean is(Routed<String> answered, String value, int replica, Instant asOf, boolean cached) {
        return answered.equals(
                new Routed<>(value, answered.client(), replica, answered.at(), asOf, answered.sequence(), cached));
    }

    private static Instant at(int seconds) {
        return T0.plusSeconds(seconds);
    }
}
