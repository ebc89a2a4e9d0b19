package dev.wisim.issuer.kept;

import dev.wisim.issuer.state.StateChange;
import java.time.Instant;
import java.util.List;

/** Writes what changed at an instant of the issuer's clock, all of it or nothing; what was since ever has no instant. */
@FunctionalInterface
interface Keeper {

    void write(List<StateChange> changes, Instant now);
}
