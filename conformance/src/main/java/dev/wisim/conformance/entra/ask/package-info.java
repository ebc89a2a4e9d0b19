/**
 * What the suite asks, and in whose name: forms, assertions, and the issuer that it plays itself.
 */
@NullMarked
package dev.wisim.conformance.entra.ask;

import org.jspecify.annotations.NullMarked;
