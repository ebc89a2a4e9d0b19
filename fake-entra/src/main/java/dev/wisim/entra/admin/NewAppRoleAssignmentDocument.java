package dev.wisim.entra.admin;

import java.util.Optional;

/**
 * A role to give to a client.
 *
 * @param resource the application that offers it, by client id or object id
 * @param role the role's value; the default access when absent
 */
record NewAppRoleAssignmentDocument(String resource, Optional<String> role) {}
