package dev.wisim.issuer.state.directory;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateUnusable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** State in a directory of its own. */
public final class StateDirectory {

    private static final int SHORTEST_TO_WRITE_ANEW = 1_000;

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
        return open(directory, SHORTEST_TO_WRITE_ANEW);
    }

    /** As {@link #open(Path)}, with a log that is written anew when it has so many lines, and most are of the past. */
    static IssuerStore open(Path directory, int shortestToWriteAnew) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            PrivateFiles.makeDirectory(path);
            DirectoryLock lock = DirectoryLock.take(path);
            try {
                return open(new StateFiles(path), lock, shortestToWriteAnew);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StateUnusable("no state can be kept in " + path + ": " + e.getMessage(), e);
        }
    }

    private static IssuerStore open(StateFiles files, DirectoryLock lock, int shortestToWriteAnew) throws IOException {
        Optional<Seal> found = files.readSeal();
        Seal seal = found.orElse(Seal.ofEmptyLog(1));
        Path file = files.log(seal.generation());
        LogReader log = new LogReader(file, seal);
        log.read();
        // From here on it is ours to change: what was read is whole.
        if (Files.exists(file) && Files.size(file) > log.length()) {
            truncate(file, log.length());
        }
        if (!found.equals(Optional.of(log.reached()))) {
            files.seal(log.reached());
        }
        LogWriter writer = LogWriter.continuing(file, log.reached());
        files.removeLogsBut(seal.generation());
        PrivateFiles.force(files.directory());
        return new DirectoryStore(files, lock, log.state(), writer, shortestToWriteAnew);
    }

    /** Drops what was half written when the process was killed. */
    private static void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }
}
