/** Tests of commands that run in a sandbox. */
@NullMarked
package dev.wisim.scenarios.run;

import org.jspecify.annotations.NullMarked;
