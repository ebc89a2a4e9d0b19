/**
 * What has to exist where the suite asks for tokens: tenants, applications, identities, as a file that people can read and a
 * sandbox can load.
 */
@NullMarked
package dev.wisim.conformance.entra.world;

import org.jspecify.annotations.NullMarked;
