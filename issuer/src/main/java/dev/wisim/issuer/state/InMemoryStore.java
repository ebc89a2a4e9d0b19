package dev.wisim.issuer.state;

import java.util.List;

/** A map, and nothing behind it. */
final class InMemoryStore implements IssuerStore {

    private final StateMap everything = new StateMap();
    private boolean closed;

    @Override
    public synchronized StoredState load() {
        requireOpen();
        return everything.state();
    }

    @Override
    public synchronized void write(List<StateChange> changes) {
        requireOpen();
        everything.apply(changes);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new StateUnusable("the store is closed");
        }
    }
}
