/** Tests of the strict readers. */
@NullMarked
package dev.wisim.kernel.wire;

import org.jspecify.annotations.NullMarked;
