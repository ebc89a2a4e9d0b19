package dev.wisim.entra.admin;

import java.util.List;

/** Roles that a client has, in order of creation. */
record AppRoleAssignmentListDocument(List<AppRoleAssignmentDocument> value) {}
