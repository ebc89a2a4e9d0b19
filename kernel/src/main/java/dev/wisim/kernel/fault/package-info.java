/**
 * Faults: what a rule has go wrong with an exchange, told apart from what the simulated system does by itself. A rule is
 * data; {@link dev.wisim.kernel.fault.FaultBoard} is the one place that changes. Nothing here knows a transport.
 */
@NullMarked
package dev.wisim.kernel.fault;

import org.jspecify.annotations.NullMarked;
