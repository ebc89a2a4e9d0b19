package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.StateChange;
import dev.wisim.issuer.state.StateDamaged;
import dev.wisim.issuer.state.StateMap;
import dev.wisim.issuer.state.StateUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a database against its seal, and changes nothing. */
final class DatabaseReader {

    private final Path file;
    private final Seal seal;

    DatabaseReader(Path file, Seal seal) {
        this.file = file;
        this.seal = seal;
    }

    /**
     * Everything that is kept.
     *
     * @throws StateDamaged when it is not what was sealed
     * @throws StateUnusable when a later version wrote it
     */
    Snapshot read() throws IOException {
        if (!Files.exists(file)) {
            if (seal.commit() > 0) {
                throw new StateDamaged(file, "is missing");
            }
            return Snapshot.EMPTY;
        }
        if (Files.size(file) == 0) {
            throw new StateDamaged(file, "is empty");
        }
        Snapshot found = parsed();
        requireSealed(found);
        return found;
    }

    /** The things that the documents say. */
    StateMap decode(Snapshot snapshot) {
        StateMap state = new StateMap();
        try {
            snapshot.documents()
                    .forEach((id, content) ->
                            state.apply(List.of(new StateChange.Put(StoredDocument.read(id, content)))));
        } catch (RuntimeException e) {
            throw new StateDamaged(file, "says something that is not known", e);
        }
        return state;
    }

    private Snapshot parsed() throws IOException {
        try {
            Map<String, String> meta = new HashMap<>();
            Map<String, String> documents = Database.read(file, meta);
            int schema = Integer.parseInt(required(meta, "schema"));
            if (schema > Database.SCHEMA) {
                throw new StateUnusable(later(schema));
            }
            return new Snapshot(
                    Long.parseLong(required(meta, "commit")),
                    new ContentDigest(required(meta, "digest")),
                    new ContentDigest(required(meta, "previous")),
                    documents);
        } catch (StateUnusable e) {
            throw e;
        } catch (RuntimeException | AssertionError | OutOfMemoryError | StackOverflowError e) {
            // The engine's pages have no checksum: a damaged length may ask for more memory than there is, a damaged
            // position
            // may lead in a circle.
            throw new StateDamaged(file, "is not as it was written", e);
        }
    }

    private void requireSealed(Snapshot found) {
        if (!found.digest().equals(found.computedDigest())) {
            throw new StateDamaged(file, "is not as it was written");
        }
        if (found.commit() < seal.commit()) {
            throw new StateDamaged(file, "is of write " + found.commit() + ", before the last one, " + seal.commit());
        }
        boolean sealed = found.seal().equals(seal);
        // Killed between the commit and its seal.
        boolean next = found.commit() == seal.commit() + 1 && found.previous().equals(seal.digest());
        if (!sealed && !next) {
            throw new StateDamaged(file, "is another database than the one that was sealed");
        }
    }

    private String later(int schema) {
        return "the state in " + file.getParent() + " was written by a later version (schema " + schema
                + ", this one knows " + Database.SCHEMA + "); use that version, or give another directory";
    }

    private static String required(Map<String, String> meta, String name) {
        String value = meta.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }
}
