package dev.wisim.issuer.state;

/** One thing that a write changes. */
public sealed interface StateChange {

    /** Keeps {@code stored} in place of what has its id. */
    record Put(Stored stored) implements StateChange {}

    /** Forgets what has this id, if there is any. */
    record Remove(StoredId id) implements StateChange {}
}
