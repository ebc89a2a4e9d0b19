/**
 * Strict readings of wire formats that more than one surface takes.
 */
@NullMarked
package dev.wisim.kernel.wire;

import org.jspecify.annotations.NullMarked;
