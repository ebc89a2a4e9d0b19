/**
 * A command line in the house's manner: what exit codes mean, how a failure is told in one sentence, how tables look. What
 * the commands do belongs to the modules above.
 */
@NullMarked
package dev.wisim.kernel.cli;

import org.jspecify.annotations.NullMarked;
