package dev.wisim.issuer.state;

import java.util.List;

/** Where an issuer keeps what the next start needs. Safe for use by many threads; writes happen one after the other. */
public interface IssuerStore extends AutoCloseable {

    /** A store that forgets everything when the process ends, and writes nothing anywhere. */
    static IssuerStore inMemory() {
        return new InMemoryStore();
    }

    /**
     * Everything that is kept: the outcome of every write that returned.
     *
     * @throws StateDamaged when what was kept cannot be read any more
     */
    StoredState load();

    /**
     * Makes all of these changes or none, in this order. When it returns they outlive the process and, as far as the disk
     * keeps its word, the machine.
     *
     * @throws StateUnusable when they could not be made to last, or the store is closed; a store that failed once takes no
     *     more writes, and whether the failed one was made is seen at the next start
     */
    void write(List<StateChange> changes);

    /** Writes one thing, in place of what has its id. */
    default void put(Stored stored) {
        write(List.of(new StateChange.Put(stored)));
    }

    /** Forgets one thing, if it is there. */
    default void remove(StoredId id) {
        write(List.of(new StateChange.Remove(id)));
    }

    /** Gives the place up, for another process to take. Closing twice does nothing. */
    @Override
    void close();
}
