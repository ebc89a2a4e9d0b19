/**
 * The directory's routes of the admin API: tenants, applications with their service principals, identities, and federated
 * credentials. They read and write the primary, as the management planes do, and refuse in those planes' words.
 */
@NullMarked
package dev.wisim.entra.admin;

import org.jspecify.annotations.NullMarked;
