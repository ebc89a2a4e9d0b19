/**
 * Time that a test moves: the simulation clock, the surfaces' skewed readings of it, and the one port to the wall.
 * Rules take an {@code Instant now}, services an {@code InstantSource}; only the composition root, the admin API and tests
 * hold a {@link dev.wisim.kernel.time.SimulationClock}.
 */
@NullMarked
package dev.wisim.kernel.time;

import org.jspecify.annotations.NullMarked;
