/**
 * Checks of what only a Kubernetes issuer promises: the shape of a service-account token, and the TokenRequest API. The
 * project's own conformance test of issuer discovery is among them.
 */
@NullMarked
package dev.wisim.conformance.kubernetes;

import org.jspecify.annotations.NullMarked;
