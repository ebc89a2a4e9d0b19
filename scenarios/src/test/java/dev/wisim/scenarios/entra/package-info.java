/** The token endpoint of a whole sandbox, held to the executable specification. */
@NullMarked
package dev.wisim.scenarios.entra;

import org.jspecify.annotations.NullMarked;
