/** Tests of the journal: order, bound, waiting. */
@NullMarked
package dev.wisim.kernel.journal;

import org.jspecify.annotations.NullMarked;
