/**
 * What the first segment of a path on the login surface stands for: a tenant by GUID or verified domain, or one of the
 * names that stand for many tenants.
 */
@NullMarked
package dev.wisim.entra.tenant;

import org.jspecify.annotations.NullMarked;
