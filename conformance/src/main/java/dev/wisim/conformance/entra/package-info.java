/**
 * The executable specification of Entra's token endpoint. It knows an address and a world to ask in, and plays the cluster
 * whose tokens are traded there.
 */
@NullMarked
package dev.wisim.conformance.entra;

import org.jspecify.annotations.NullMarked;
