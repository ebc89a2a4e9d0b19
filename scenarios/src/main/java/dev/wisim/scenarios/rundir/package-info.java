/**
 * The run directory: where a running sandbox leaves what other commands and shells need to find it. It holds no state; a
 * clean stop removes it.
 */
@NullMarked
package dev.wisim.scenarios.rundir;

import org.jspecify.annotations.NullMarked;
