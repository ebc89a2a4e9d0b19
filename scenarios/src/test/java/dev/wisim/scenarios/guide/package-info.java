/** The commands of the documentation, run as a reader would run them. */
@NullMarked
package dev.wisim.scenarios.guide;

import org.jspecify.annotations.NullMarked;
