package dev.wisim.entra.admin;

import dev.wisim.entra.directory.AppRoleAssignment;
import java.util.Optional;

/**
 * A role that a client has.
 *
 * @param principalId the object id of the application or identity that has it
 * @param resourceId the object id of the application that offers it
 * @param role the role's value; absent for the default access
 */
record AppRoleAssignmentDocument(String id, String principalId, String resourceId, Optional<String> role) {

    static AppRoleAssignmentDocument of(AppRoleAssignment assignment) {
        return new AppRoleAssignmentDocument(
                assignment.id().toString(),
                assignment.client().toString(),
                assignment.resource().toString(),
                assignment.role());
    }
}
