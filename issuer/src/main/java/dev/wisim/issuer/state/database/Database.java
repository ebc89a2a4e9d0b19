package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.StateChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** One file of the engine: a map of id to content, and a map of what vouches for it. */
final class Database implements AutoCloseable {

    /** The form of the maps and of what is in them. */
    static final int SCHEMA = 1;

    private final MVStore store;
    private final MVMap<String, String> documents;
    private final MVMap<String, String> meta;

    /** Opens a file that is known to be whole, and is closed with this. */
    Database(DatabaseFile file) {
        // Nothing is saved before it is committed: neither by a thread of the engine's own, nor because much has been
        // changed.
        this.store = new MVStore.Builder()
                .adoptFileStore(file)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        // What is overwritten was unused in a commit that is on the disk already.
        store.setRetentionTime(0);
        this.documents = store.openMap("documents");
        this.meta = store.openMap("meta");
    }

    /** Makes the file, with this in it; when it returns, all of it is on the disk. */
    static void create(Path path, Snapshot content) throws IOException {
        PrivateFiles.makeFile(path);
        try (Database database = writing(path)) {
            database.documents.putAll(content.documents());
            database.note(content.seal(), content.previous());
            database.commit();
        } catch (MVStoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Opens what is known to be whole. */
    static Database writing(Path path) throws IOException {
        return new Database(DatabaseFile.writing(path));
    }

    /**
     * Everything in a file, which is not changed.
     *
     * @throws RuntimeException and errors of any kind when it is damaged
     */
    static Map<String, String> read(Path path, Map<String, String> meta) throws IOException {
        DatabaseFile file = DatabaseFile.reading(path);
        MVStore store =
                new MVStore.Builder().adoptFileStore(file).autoCommitDisabled().open();
        try {
            MVMap<String, String> kept = store.openMap("meta");
            meta.putAll(kept);
            MVMap<String, String> documents = store.openMap("documents");
            return new TreeMap<>(documents);
        } finally {
            store.closeImmediately();
        }
    }

    /** Makes all of the changes or none; returns when they are on the disk. */
    Seal write(Seal last, List<StateChange> changes) {
        ContentDigest digest = last.digest();
        for (StateChange change : changes) {
            digest = change(digest, change);
        }
        Seal next = new Seal(last.commit() + 1, digest);
        note(next, last.digest());
        commit();
        return next;
    }

    @Override
    public void close() {
        store.close();
    }

    /** Leaves the file as it is, as a kill would. */
    void abandon() {
        store.closeImmediately();
    }

    private ContentDigest change(ContentDigest digest, StateChange change) {
        if (change instanceof StateChange.Put put) {
            String id = StoredDocument.id(put.stored().id());
            String content = StoredDocument.content(put.stored());
            return without(digest, id, documents.put(id, content)).toggle(id, content);
        }
        String id = StoredDocument.id(((StateChange.Remove) change).id());
        return without(digest, id, documents.remove(id));
    }

    private static ContentDigest without(ContentDigest digest, String id, @Nullable String before) {
        return before == null ? digest : digest.toggle(id, before);
    }

    private void note(Seal seal, ContentDigest previous) {
        meta.put("schema", Integer.toString(SCHEMA));
        meta.put("commit", Long.toString(seal.commit()));
        meta.put("digest", seal.digest().hex());
        meta.put("previous", previous.hex());
    }

    private void commit() {
        store.commit();
        store.sync();
    }
}
