package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateMap;
import dev.wisim.issuer.state.StateUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;

/** State in a directory of its own. */
public final class StateDirectory {

    private StateDirectory() {}

    /**
     * Opens the state in {@code directory}, or begins it where nothing ever was. The directory is made if it does not exist,
     * and closed to other users (0700).
     *
     * @throws dev.wisim.issuer.state.StateInUse when another process has it
     * @throws dev.wisim.issuer.state.StateDamaged when what is there is not as it was written, or part of it is missing;
     *     nothing is changed then
     * @throws StateUnusable when it cannot be made or closed to others, holds other files, or is of a later version
     */
    public static IssuerStore open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            PrivateFiles.makeDirectory(path);
            DirectoryLock lock = DirectoryLock.take(path);
            try {
                return open(new StateFiles(path), lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | MVStoreException e) {
            throw new StateUnusable("no state can be kept in " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * A start goes on with a new file, made of what was read and checked. So damage that did no harm yet, such as in the
     * engine's account of free space, is not built upon; and what the last run left unused is gone.
     */
    private static IssuerStore open(StateFiles files, DirectoryLock lock) throws IOException {
        Optional<Seal> found = files.readSeal();
        DatabaseReader reader = new DatabaseReader(files.database(), found.orElse(Seal.EMPTY));
        Snapshot kept = reader.read();
        StateMap state = reader.decode(kept);
        // From here on it is ours to change: what was read is whole.
        if (!found.equals(Optional.of(kept.seal()))) {
            files.seal(kept.seal());
        }
        Files.deleteIfExists(files.databaseDraft());
        Database.create(files.databaseDraft(), kept);
        Files.move(
                files.databaseDraft(),
                files.database(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.force(files.directory());
        return new DatabaseStore(files, lock, Database.writing(files.database()), state, kept.seal());
    }
}
