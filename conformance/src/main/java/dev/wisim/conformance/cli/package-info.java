/**
 * The {@code conformance} command. It turns options into what to look at, and verdicts into an exit code.
 */
@NullMarked
package dev.wisim.conformance.cli;

import org.jspecify.annotations.NullMarked;
