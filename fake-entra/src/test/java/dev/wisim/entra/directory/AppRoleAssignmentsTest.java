package dev.wisim.entra.directory;

import static dev.wisim.entra.directory.DirectoryWorld.T0;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;
import static dev.wisim.entra.directory.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.entra.error.ManagementError;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppRoleAssignmentsTest {

    private final DirectoryWorld world = new DirectoryWorld();
    private final AppRoleAssignments assignments = new AppRoleAssignments(world.log);
    private final Application client = world.application("client", T0);
    private final Application api = world.applications.create(
            ApplicationProperties.named(TENANT, "api")
                    .with(ApplicationTraits.USUAL.withAppRoles(
                            List.of(AppRole.named("Orders.Read", Optional.empty())))),
            T0);

    @Test
    void givesRolesToApplicationsAndIdentities() {
        UserAssignedIdentity identity = world.identity("app-id", T0);

        AppRoleAssignment ofApplication = grant(client.id(), "Orders.Read");
        AppRoleAssignment ofIdentity = assignments.grant(identity.id(), api, Optional.empty(), T0);

        assertThat(assignments.list(client.id())).containsExactly(ofApplication);
        assertThat(assignments.list(identity.id())).containsExactly(ofIdentity);
    }

    @Test
    void refusesARoleThatTheResourceDoesNotOffer() {
        assertRefused(() -> grant(client.id(), "orders.read"), ClientKeyError.APP_ROLE_NOT_FOUND);
    }

    @Test
    void refusesTheSameRoleTwice() {
        grant(client.id(), "Orders.Read");
        assignments.grant(client.id(), api, Optional.empty(), T0);

        assertRefused(() -> grant(client.id(), "Orders.Read"), ClientKeyError.APP_ROLE_GRANTED);
    }

    @Test
    void tellsWhichAssignmentIsAbsent() {
        AppRoleAssignment granted = grant(client.id(), "Orders.Read");
        assignments.revoke(client.id(), granted.id(), T0);

        assertRefused(
                () -> assignments.revoke(client.id(), granted.id(), T0), ClientKeyError.APP_ROLE_ASSIGNMENT_NOT_FOUND);
        assertThat(assignments.list(client.id())).isEmpty();
    }

    @Test
    void tellsThatAClientIsAbsent() {
        world.applications.delete(client.id(), T0);

        assertRefused(() -> grant(client.id(), "Orders.Read"), ManagementError.APPLICATION_NOT_FOUND);
    }

    private AppRoleAssignment grant(ObjectId to, String role) {
        return assignments.grant(to, api, Optional.of(role), T0);
    }
}
