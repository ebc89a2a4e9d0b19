/** Tests of the rules of the egress. */
@NullMarked
package dev.wisim.kernel.egress;

import org.jspecify.annotations.NullMarked;
