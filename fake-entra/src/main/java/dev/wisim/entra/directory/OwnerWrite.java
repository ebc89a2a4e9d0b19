package dev.wisim.entra.directory;

import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One attempt to write on an application or identity, made while no other write on it can happen: what its checks see stays
 * true until its facts are in.
 */
final class OwnerWrite<C extends Client> {

    private final DirectoryLog log;
    private final Histories histories;
    private final ObjectHistory history;
    private final C client;

    OwnerWrite(DirectoryLog log, Histories histories, ObjectHistory history, C client) {
        this.log = log;
        this.histories = histories;
        this.history = history;
        this.client = client;
    }

    /** The application or identity, as the primary shows it. */
    C client() {
        return client;
    }

    /** What belongs to it on the primary, in order of creation. */
    <T extends DirectoryObject> Stream<T> children(Class<T> type) {
        return children().filter(type::isInstance).map(type::cast);
    }

    /** An object id for what is to be created. */
    ObjectId newId(String stream) {
        return log.newObjectId(histories, stream);
    }

    /** Refuses when a write that was accepted earlier has not committed yet. */
    void requireIdle(Instant now, Supplier<Refusal> busy) {
        if (history.writeWindow().isOpen(now)) {
            throw busy.get();
        }
    }

    /** Accepts the write. */
    void append(Instant now, DirectoryChange change) {
        log.append(histories, history, now, List.of(change));
    }

    /** Accepts the end of the application or identity: all that belongs to it ends at the same instant. */
    void appendEnd(Instant now) {
        List<DirectoryChange> ends = Stream.concat(Stream.of(client), children())
                .<DirectoryChange>map(ending -> new DirectoryChange.Deleted(ending.id()))
                .toList();
        log.append(histories, history, now, ends);
    }

    private Stream<DirectoryObject> children() {
        return history.children().stream().flatMap(child -> child.onPrimary().stream());
    }
}
