/**
 * How a rule says no: a {@link dev.wisim.kernel.error.Refusal} of a catalogued cause. The catalogue entry alone decides
 * status and text; evidence says who says so.
 */
@NullMarked
package dev.wisim.kernel.error;

import org.jspecify.annotations.NullMarked;
