/**
 * Checks of the discovery document. They follow OpenID Connect Discovery 1.0.
 */
@NullMarked
package dev.wisim.conformance.oidc;

import org.jspecify.annotations.NullMarked;
