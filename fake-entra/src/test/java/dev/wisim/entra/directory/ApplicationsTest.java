package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.SUBJECT;
import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.DirectoryWorld.clientId;
import static dev.wisim.entra.directory.DirectoryWorld.credential;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ManagementError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

    private final DirectoryWorld world = new DirectoryWorld();

    @Test
    void registersAnApplicationWithoutServicePrincipal() {
        Application created = world.application("app", T0);

        assertThat(world.applications.get(created.id())).isEqualTo(created);
        assertThat(world.applications.find(TENANT, created.clientId())).contains(created);
        assertThat(world.servicePrincipals.find(created)).isEmpty();
        assertThat(created.created()).isEqualTo(T0);
    }

    @Test
    void changesWhatIsGivenAndKeepsTheRest() {
        Application created = world.application("app", T0);

        Application updated = world.applications.update(
                created.id(),
                new ApplicationEdit(
                        Optional.empty(), Optional.of(List.of("api://app")), Optional.of(1), Optional.empty()),
                T0);

        assertThat(updated.displayName()).isEqualTo("app");
        assertThat(updated.identifierUris()).containsExactly("api://app");
        assertThat(updated.accessTokenVersion()).isEqualTo(1);
        assertThat(world.applications.list()).containsExactly(updated);
    }

    @Test
    void endsEverythingBelowAtTheSameInstant() {
        Application application = world.application("app", T0);
        ServicePrincipal principal = world.servicePrincipals.create(TENANT, application.clientId(), T0);
        FederatedCredential credential =
                world.applicationCredentials.create(application.id(), credential("fic", SUBJECT), T0);
        Instant later = T0.plusSeconds(5);

        world.applications.delete(application.id(), later);

        for (ObjectId id : List.of(application.id(), principal.id(), credential.id())) {
            Fact last = world.log.histories().find(id).orElseThrow().latest();
            assertThat(last.change()).isEqualTo(new DirectoryChange.Deleted(id));
            assertThat(last.commit()).isEqualTo(later);
            assertThat(last.version()).isEqualTo(2);
        }
    }

    @Test
    void tellsWhichApplicationIsAbsent() {
        ObjectId id = new ObjectId(new UUID(1, 2));
        ApplicationEdit edit = ApplicationEdit.names(Optional.of("new"), Optional.empty());

        assertRefused(
                () -> world.applications.get(id),
                ManagementError.APPLICATION_NOT_FOUND,
                "Resource '00000000-0000-0001-0000-000000000002' does not exist or one of its queried reference-property"
                        + " objects are not present.");
        assertRefused(() -> world.applications.update(id, edit, T0), ManagementError.APPLICATION_NOT_FOUND);
        assertRefused(() -> world.applications.delete(id, T0), ManagementError.APPLICATION_NOT_FOUND);
    }

    @Test
    void rejectsPropertiesThatMakeNoSense() {
        ObjectId id = world.application("app", T0).id();

        assertRefused(
                () -> world.application("", T0),
                ManagementError.APPLICATION_PROPERTY_INVALID,
                "Invalid value specified for property 'displayName' of resource 'Application'.");
        assertRefused(
                () -> world.applications.update(
                        id,
                        new ApplicationEdit(Optional.empty(), Optional.empty(), Optional.of(3), Optional.empty()),
                        T0),
                ManagementError.APPLICATION_PROPERTY_INVALID,
                "Invalid value specified for property 'requestedAccessTokenVersion' of resource 'Application'.");
    }

    @Test
    void refusesAClientIdThatALiveClientHas() {
        Application first = world.applications.create(withClientId(7), T0);

        assertRefused(
                () -> world.applications.create(withClientId(7), T0), ManagementError.APPLICATION_CLIENT_ID_TAKEN);

        world.applications.delete(first.id(), T0);
        assertThat(world.applications.create(withClientId(7), T0).id()).isNotEqualTo(first.id());
    }

    @Test
    void refusesAServicePrincipalForAnUnknownApplication() {
        UserAssignedIdentity identity = world.identity("one", T0);

        assertRefused(
                () -> world.servicePrincipals.create(TENANT, clientId(1), T0),
                ManagementError.SERVICE_PRINCIPAL_WITHOUT_APPLICATION,
                "The appId '" + clientId(1)
                        + "' of the service principal does not reference a valid application object.");
        assertRefused(
                () -> world.servicePrincipals.create(TENANT, identity.clientId(), T0),
                ManagementError.SERVICE_PRINCIPAL_WITHOUT_APPLICATION);
    }

    @Test
    void refusesASecondServicePrincipal() {
        Application application = world.application("app", T0);
        world.servicePrincipals.create(TENANT, application.clientId(), T0);

        assertRefused(
                () -> world.servicePrincipals.create(TENANT, application.clientId(), T0),
                ManagementError.SERVICE_PRINCIPAL_EXISTS);
    }

    @Test
    void tellsWhichServicePrincipalIsAbsent() {
        Application application = world.application("app", T0);
        ServicePrincipal principal = world.servicePrincipals.create(TENANT, application.clientId(), T0);

        world.servicePrincipals.delete(principal.id(), T0);

        assertRefused(
                () -> world.servicePrincipals.delete(principal.id(), T0), ManagementError.SERVICE_PRINCIPAL_NOT_FOUND);
        assertThat(world.servicePrincipals.list()).isEmpty();
        assertThat(world.applications.list()).containsExactly(application);
    }

    private static ApplicationProperties withClientId(int number) {
        return new ApplicationProperties(TENANT, "app", List.of(), 2, Optional.of(clientId(number)));
    }
}
