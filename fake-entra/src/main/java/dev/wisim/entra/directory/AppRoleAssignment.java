package dev.wisim.entra.directory;

import java.util.Optional;

/**
 * A client's permission to call an application
 * (<a href="https://learn.microsoft.com/graph/api/resources/approleassignment">reference</a>).
 *
 * @param client the object id of the application or identity that has it and takes it away with itself
 * @param resource the object id of the application that offers the role
 * @param role the role's value; empty for the default access, which is an assignment without a role
 */
public record AppRoleAssignment(ObjectId id, ObjectId client, ObjectId resource, Optional<String> role)
        implements DirectoryObject {

    @Override
    public ObjectKind kind() {
        return ObjectKind.ROLE_ASSIGNMENT;
    }

    @Override
    public Optional<ObjectId> owner() {
        return Optional.of(client);
    }
}
