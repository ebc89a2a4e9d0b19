package dev.wisim.issuer.kept;

import dev.wisim.issuer.state.StateChange;
import java.time.Instant;
import java.util.List;

/** Writes what changed at an instant of the simulation, all of it or nothing. */
@FunctionalInterface
interface Keeper {

    void write(List<StateChange> changes, Instant now);
}
