package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StateMap;
import dev.wisim.issuer.state.StateUnusable;
import dev.wisim.issuer.state.StoredState;
import java.io.IOException;
import java.util.List;
import org.h2.mvstore.MVStoreException;

/** The state of one directory, while this process has it: a write is a commit on the disk first, and then a seal over it. */
final class DatabaseStore implements IssuerStore {

    private final StateFiles files;
    private final DirectoryLock lock;
    private final Database database;
    private final StateMap state;
    private Seal seal;
    private boolean closed;
    private boolean failed;

    /** Goes on after {@code seal}, at which {@code database} holds {@code state}. */
    DatabaseStore(StateFiles files, DirectoryLock lock, Database database, StateMap state, Seal seal) {
        this.files = files;
        this.lock = lock;
        this.database = database;
        this.state = state;
        this.seal = seal;
    }

    @Override
    public synchronized StoredState load() {
        requireUsable();
        return state.state();
    }

    @Override
    public synchronized void write(List<StateChange> changes) {
        requireUsable();
        // Until all is done: whatever stops it on the way, nothing is written after half a write.
        failed = true;
        try {
            seal = database.write(seal, changes);
            files.seal(seal);
        } catch (IOException | MVStoreException e) {
            throw new StateUnusable("the state in " + files.directory() + " cannot be written: " + e.getMessage(), e);
        }
        state.apply(changes);
        failed = false;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            if (failed) {
                // To close it in order would commit what a failed write has left.
                database.abandon();
            } else {
                database.close();
            }
        } catch (IOException | MVStoreException e) {
            throw new StateUnusable("the state in " + files.directory() + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private void requireUsable() {
        if (closed) {
            throw new StateUnusable("the state in " + files.directory() + " is closed");
        }
        if (failed) {
            throw new StateUnusable("the state in " + files.directory() + " could not be written before; start again");
        }
    }
}
