/**
 * Checks of the published keys and of the tokens they have to verify. The verifier is Nimbus', not the simulator's.
 */
@NullMarked
package dev.wisim.conformance.jose;

import org.jspecify.annotations.NullMarked;
