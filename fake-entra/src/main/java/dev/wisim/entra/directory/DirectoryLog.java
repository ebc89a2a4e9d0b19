package dev.wisim.entra.directory;

import dev.wisim.kernel.chance.IdSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The append-only record of what the directory was told. {@link Applications}, {@link Identities},
 * {@link ApplicationCredentials} and {@link IdentityCredentials} check each write against the primary, that is against
 * every fact accepted so far, and append it here; replicas read {@link #histories()}.
 */
public final class DirectoryLog {

    private final IdSource ids;
    private final Duration writeLatency;
    private volatile Histories histories = new Histories();

    /**
     * An empty directory.
     *
     * @param ids where the ids of new objects come from
     * @param writeLatency how long a write takes, in whole milliseconds: it commits that much after it was accepted, and
     *     its parent refuses other writes meanwhile. Zero never conflicts
     */
    public DirectoryLog(IdSource ids, Duration writeLatency) {
        if (writeLatency.isNegative()) {
            throw new IllegalArgumentException("a write cannot take " + writeLatency);
        }
        this.ids = ids;
        this.writeLatency = writeLatency;
    }

    /** Everything accepted since the last reset. What it returned before a reset stays as it was. */
    public Histories histories() {
        return histories;
    }

    /**
     * Forgets every fact; creation starts counting from 0 again. Put the clock back first: a write accepted in between
     * would commit at an instant that is long in coming. The ids' source is not reset, others draw from it too.
     */
    public void reset() {
        histories = new Histories();
    }

    Primary primary() {
        return new Primary(histories);
    }

    /** An object id that was never given out. Drawn for accepted writes only. */
    ObjectId newObjectId(Histories checked, String stream) {
        return Stream.generate(() -> new ObjectId(ids.next(stream)))
                .filter(id -> checked.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A client id that no live client of the tenant has: a configured world may name one that would be drawn again. */
    ClientId newClientId(Histories checked, TenantId tenant, String stream) {
        return Stream.generate(() -> new ClientId(ids.next(stream)))
                .filter(id -> !checked.isTaken(new ClientKey(tenant, id)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Has {@code write} check and append while no other write on that application or identity can happen.
     *
     * @return what {@code write} returned; empty when the primary does not show an object of that type with that id
     */
    <C extends Client, T> Optional<T> writeOn(ObjectId id, Class<C> type, Function<OwnerWrite<C>, T> write) {
        Histories current = histories;
        return current.find(id).flatMap(history -> {
            synchronized (history.writeWindow()) {
                return history.onPrimary()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .map(client -> write.apply(new OwnerWrite<>(this, current, history, client)));
            }
        });
    }

    /** Appends the creation of an application or identity, which is a write on no parent. */
    void append(Histories checked, Instant now, DirectoryChange.Created created) {
        checked.append(now.plus(writeLatency), List.of(created));
    }

    /** Appends a write on {@code parent}, whose window the caller has locked, and opens the time in which others conflict. */
    void append(Histories checked, ObjectHistory parent, Instant now, List<DirectoryChange> changes) {
        Instant commit = checked.append(now.plus(writeLatency), changes);
        if (!writeLatency.isZero()) {
            parent.writeWindow().open(now, commit);
        }
    }
}
