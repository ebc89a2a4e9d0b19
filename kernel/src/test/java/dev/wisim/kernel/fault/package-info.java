/** Tests of faults as rules: who is struck, how often, and what is listed. */
@NullMarked
package dev.wisim.kernel.fault;

import org.jspecify.annotations.NullMarked;
