package dev.wisim.entra.directory;

import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which clients have which roles of which applications, as Microsoft Graph keeps it
 * (<a href="https://learn.microsoft.com/graph/api/serviceprincipal-post-approleassignedto">reference</a>). A write is one on
 * the client, an application or an identity.
 */
public final class AppRoleAssignments {

    private final DirectoryLog log;

    public AppRoleAssignments(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Gives {@code client} a role.
     *
     * @param role the role's value; empty for the default access
     * @throws Refusal when the client is absent, the resource has no such role, or the client has it already
     */
    public AppRoleAssignment grant(ObjectId client, Application resource, Optional<String> role, Instant now) {
        role.filter(value -> !offers(resource, value)).ifPresent(value -> {
            throw new Refusal(
                    ClientKeyError.APP_ROLE_NOT_FOUND,
                    Map.of("role", value, "resource", resource.clientId().toString()));
        });
        return log.writeOn(client, Client.class, owner -> grant(owner, resource, role, now))
                .orElseThrow(() -> Applications.absent(client));
    }

    /**
     * Takes a role away.
     *
     * @throws Refusal when the client or the assignment is absent
     */
    public void revoke(ObjectId client, ObjectId assignment, Instant now) {
        if (log.writeOn(client, Client.class, owner -> revoke(owner, assignment, now))
                .isEmpty()) {
            throw Applications.absent(client);
        }
    }

    /**
     * What the client has, on the primary, in order of creation.
     *
     * @throws Refusal when the client is absent
     */
    public List<AppRoleAssignment> list(ObjectId client) {
        return log.primary()
                .children(client, Client.class, AppRoleAssignment.class)
                .orElseThrow(() -> Applications.absent(client));
    }

    private static boolean offers(Application resource, String role) {
        return resource.traits().appRoles().stream()
                .anyMatch(offered -> offered.value().equals(role));
    }

    private static AppRoleAssignment grant(
            OwnerWrite<Client> owner, Application resource, Optional<String> role, Instant now) {
        ObjectId client = owner.client().id();
        owner.requireIdle(now, () -> Applications.busy(client));
        boolean granted = owner.children(AppRoleAssignment.class)
                .anyMatch(each ->
                        each.resource().equals(resource.id()) && each.role().equals(role));
        if (granted) {
            throw new Refusal(ClientKeyError.APP_ROLE_GRANTED);
        }
        AppRoleAssignment assignment =
                new AppRoleAssignment(owner.newId("appRoleAssignment"), client, resource.id(), role);
        owner.append(now, new DirectoryChange.Created(assignment));
        return assignment;
    }

    private static AppRoleAssignment revoke(OwnerWrite<Client> owner, ObjectId id, Instant now) {
        AppRoleAssignment old = owner.children(AppRoleAssignment.class)
                .filter(assignment -> assignment.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(ClientKeyError.APP_ROLE_ASSIGNMENT_NOT_FOUND, Map.of("id", id.toString())));
        owner.requireIdle(now, () -> Applications.busy(owner.client().id()));
        owner.append(now, new DirectoryChange.Deleted(id));
        return old;
    }
}
