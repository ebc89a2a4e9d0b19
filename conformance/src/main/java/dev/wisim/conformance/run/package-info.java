/**
 * The order of the checks, and how one that fails keeps others from being blamed. The list of all checks is here.
 */
@NullMarked
package dev.wisim.conformance.run;

import org.jspecify.annotations.NullMarked;
