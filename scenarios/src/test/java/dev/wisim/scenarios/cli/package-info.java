/** Tests of the commands, run in this process against a real admin surface, and held to what az and kubectl print. */
@NullMarked
package dev.wisim.scenarios.cli;

import org.jspecify.annotations.NullMarked;
