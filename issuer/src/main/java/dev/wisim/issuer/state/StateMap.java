package dev.wisim.issuer.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is kept, by its id. Not safe for use by many threads. */
public final class StateMap {

    private final Map<StoredId, Stored> everything = new HashMap<>();

    /** Makes the changes, in their order. */
    public void apply(List<StateChange> changes) {
        for (StateChange change : changes) {
            if (change instanceof StateChange.Put put) {
                everything.put(put.stored().id(), put.stored());
            } else if (change instanceof StateChange.Remove remove) {
                everything.remove(remove.id());
            }
        }
    }

    /** All of it as it is now. */
    public StoredState state() {
        return StoredState.of(everything.values());
    }
}
