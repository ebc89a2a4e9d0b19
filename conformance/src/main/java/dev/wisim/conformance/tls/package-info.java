/**
 * Checks of the connection to the issuer's host. Each reads the certificates that were presented; none connects.
 */
@NullMarked
package dev.wisim.conformance.tls;

import org.jspecify.annotations.NullMarked;
