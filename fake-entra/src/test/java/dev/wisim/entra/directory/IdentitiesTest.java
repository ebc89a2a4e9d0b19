package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.clientId;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.DirectoryWorld.identityProperties;
import static dev.wisim.entra.directory.DirectoryWorld.path;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ManagementError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {

    private final DirectoryWorld world = new DirectoryWorld();

    @Test
    void drawsTheSameIdsInEveryRun() {
        UserAssignedIdentity first = world.identity("one", T0);

        UserAssignedIdentity again = new DirectoryWorld().identity("one", T0);

        assertThat(again).isEqualTo(first);
        assertThat(first.principalId()).isNotEqualTo(first.id());
    }

    @Test
    void keepsIdsAndSpellingOverAnUpdate() {
        UserAssignedIdentity created = world.identity("Workload", T0);

        Written<UserAssignedIdentity> updated = world.identities.put(
                new IdentityProperties(
                        TENANT,
                        new IdentityPath("SUB", "RG", "workload"),
                        "East US",
                        Map.of("team", "red"),
                        Optional.of(clientId(1))),
                T0);

        assertThat(updated.created()).isFalse();
        assertThat(updated.object()).isEqualTo(created.withTags(Map.of("team", "red")));
        assertThat(world.identities.list()).containsExactly(updated.object());
    }

    @Test
    void givesNewIdsToAnIdentityThatIsCreatedAgain() {
        UserAssignedIdentity old = world.identity("one", T0);
        boolean deleted = world.identities.delete(path("one"), T0);

        UserAssignedIdentity created = world.identity("one", T0);

        assertThat(deleted).isTrue();
        assertThat(created.id()).isNotEqualTo(old.id());
        assertThat(created.clientId()).isNotEqualTo(old.clientId());
        assertThat(created.principalId()).isNotEqualTo(old.principalId());
    }

    @Test
    void takesTheCredentialsAlongWhenDeleted() {
        UserAssignedIdentity identity = world.identity("one", T0);
        world.identityCredentials.put(identity.id(), credential("fic", "s"), T0);

        world.identities.delete(path("ONE"), T0);

        assertThat(world.log.histories().lastSequence()).isEqualTo(4);
        assertRefused(
                () -> world.identityCredentials.list(identity.id()),
                ManagementError.IDENTITY_CREDENTIAL_PARENT_NOT_FOUND);
    }

    @Test
    void saysNoMoreThanNothingWhenDeletingWhatIsAbsent() {
        boolean deleted = world.identities.delete(path("none"), T0);

        assertThat(deleted).isFalse();
        assertThat(world.log.histories().lastSequence()).isZero();
    }

    @Test
    void tellsWhichIdentityIsAbsent() {
        assertRefused(
                () -> world.identities.get(path("gone")),
                ManagementError.IDENTITY_NOT_FOUND,
                "The Resource 'Microsoft.ManagedIdentity/userAssignedIdentities/gone' under resource group 'rg' was not"
                        + " found. For more details please go to https://aka.ms/ARMResourceNotFoundFix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "-ab", "_ab", "a b", "a.b", "äbc", ""})
    void rejectsNameThatBreaksTheNamingRules(String name) {
        assertRefused(() -> world.identity(name, T0), ManagementError.IDENTITY_NAME_INVALID);
    }

    @Test
    void takesNamesOfThreeTo128Characters() {
        world.identity("a-_", T0);
        world.identity("a".repeat(128), T0);

        assertRefused(() -> world.identity("a".repeat(129), T0), ManagementError.IDENTITY_NAME_INVALID);
    }

    @Test
    void refusesToMoveAnIdentityToAnotherLocation() {
        world.identity("one", T0);

        assertRefused(
                () -> world.identities.put(
                        new IdentityProperties(TENANT, path("one"), "westus", Map.of(), Optional.empty()), T0),
                ManagementError.IDENTITY_LOCATION_FIXED);
    }

    @Test
    void refusesAClientIdThatALiveClientHas() {
        world.applications.create(new ApplicationProperties(TENANT, "app", List.of(), 2, Optional.of(clientId(7))), T0);

        assertRefused(() -> world.identities.put(withClientId("one", 7), T0), ManagementError.IDENTITY_CLIENT_ID_TAKEN);
    }

    @Test
    void takesAClientIdAgainOnceItsClientIsDeleted() {
        world.identities.put(withClientId("one", 7), T0);
        world.identities.delete(path("one"), T0);

        Written<UserAssignedIdentity> second = world.identities.put(withClientId("two", 7), T0);

        assertThat(second.object().clientId()).isEqualTo(clientId(7));
        assertThat(world.identities.find(TENANT, clientId(7))).contains(second.object());
    }

    @Test
    void neverDrawsAClientIdThatAConfiguredWorldHasTaken() {
        ClientId drawnFirst = new DirectoryWorld().identity("one", T0).clientId();
        IdentityProperties configured =
                new IdentityProperties(TENANT, path("configured"), "eastus", Map.of(), Optional.of(drawnFirst));
        world.identities.put(configured, T0);

        UserAssignedIdentity drawn = world.identity("one", T0);

        assertThat(drawn.clientId()).isNotEqualTo(drawnFirst);
    }

    private static IdentityProperties withClientId(String name, int number) {
        IdentityProperties plain = identityProperties(name);
        return new IdentityProperties(
                plain.tenant(), plain.path(), plain.location(), plain.tags(), Optional.of(clientId(number)));
    }
}
