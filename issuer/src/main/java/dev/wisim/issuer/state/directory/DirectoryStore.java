package dev.wisim.issuer.state.directory;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StateMap;
import dev.wisim.issuer.state.StateUnusable;
import dev.wisim.issuer.state.StoredState;
import java.io.IOException;
import java.util.List;

/** The state of one directory, while this process has it: a write is a line on the disk first, and then a seal over it. */
final class DirectoryStore implements IssuerStore {

    /** A log is written anew when it has so many lines for each thing that is kept. */
    private static final int WASTEFUL = 4;

    private final StateFiles files;
    private final DirectoryLock lock;
    private final StateMap state;
    private final int shortestToWriteAnew;
    private LogWriter log;
    private boolean closed;
    private boolean failed;

    /**
     * Goes on after what {@code log} has, which makes {@code state}.
     *
     * @param shortestToWriteAnew how many lines a log has at least before it is written anew
     */
    DirectoryStore(StateFiles files, DirectoryLock lock, StateMap state, LogWriter log, int shortestToWriteAnew) {
        this.files = files;
        this.lock = lock;
        this.state = state;
        this.log = log;
        this.shortestToWriteAnew = shortestToWriteAnew;
    }

    @Override
    public synchronized StoredState load() {
        requireUsable();
        return state.state();
    }

    @Override
    public synchronized void write(List<StateChange> changes) {
        requireUsable();
        try {
            log.append(changes);
            log.sync();
            files.seal(log.written());
            state.apply(changes);
            if (log.written().lines() > shortestToWriteAnew + (long) WASTEFUL * state.size()) {
                writeAnew();
            }
        } catch (IOException e) {
            failed = true;
            throw new StateUnusable("the state in " + files.directory() + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            log.close();
        } catch (IOException e) {
            throw new StateUnusable("the state in " + files.directory() + " cannot be closed: " + e.getMessage(), e);
        }
    }

    /** The new log is whole and on the disk before the seal names it; until then the old one counts. */
    private void writeAnew() throws IOException {
        long generation = log.written().generation() + 1;
        files.removeLogsBut(generation - 1);
        LogWriter next = LogWriter.continuing(files.log(generation), Seal.ofEmptyLog(generation));
        for (StateChange put : state.puts()) {
            next.append(List.of(put));
        }
        next.sync();
        PrivateFiles.force(files.directory());
        files.seal(next.written());
        PrivateFiles.force(files.directory());
        log.close();
        log = next;
        files.removeLogsBut(generation);
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
