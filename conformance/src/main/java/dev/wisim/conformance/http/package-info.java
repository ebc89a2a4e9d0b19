/**
 * Checks that hold for any document that an issuer publishes over HTTP. Each is made once for the discovery document and
 * once for the key set.
 */
@NullMarked
package dev.wisim.conformance.http;

import org.jspecify.annotations.NullMarked;
