package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that happened to one object, oldest first. There is one history for all replicas; when a version arrives at
 * one is computed when somebody asks. Reading needs no lock: the lists are replaced, never changed.
 */
public final class ObjectHistory {

    private final ObjectId id;
    private final ObjectKind kind;
    private final long ordinal;
    private final Optional<ObjectHistory> owner;
    private final WriteWindow writeWindow = new WriteWindow();
    private volatile List<Fact> versions = List.of();
    private volatile List<ObjectHistory> children = List.of();

    ObjectHistory(DirectoryObject first, long ordinal, Optional<ObjectHistory> owner) {
        this.id = first.id();
        this.kind = first.kind();
        this.ordinal = ordinal;
        this.owner = owner;
    }

    /** The object's id. */
    public ObjectId id() {
        return id;
    }

    /** What the object is. */
    public ObjectKind kind() {
        return kind;
    }

    /** The object's place in the order of creation, from 0. */
    public long ordinal() {
        return ordinal;
    }

    /** The application or identity that it belongs to. */
    public Optional<ObjectHistory> owner() {
        return owner;
    }

    /** Its versions, oldest first; never empty for an object that a reader can find. */
    public List<Fact> versions() {
        return versions;
    }

    /** What belongs to it, in order of creation, deleted ones included. */
    public List<ObjectHistory> children() {
        return children;
    }

    /** The last version, whether it has arrived anywhere or not. */
    public Fact latest() {
        List<Fact> all = versions;
        return all.get(all.size() - 1);
    }

    /** The form that the primary shows; empty once the object is deleted. */
    public Optional<DirectoryObject> onPrimary() {
        return latest().change().body();
    }

    /** The time during which a write that was accepted refuses the next one; guarded by its own monitor. */
    WriteWindow writeWindow() {
        return writeWindow;
    }

    void append(Fact fact) {
        versions = with(versions, fact);
    }

    void adopt(ObjectHistory child) {
        children = with(children, child);
    }

    static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
