package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.StateDamaged;
import dev.wisim.issuer.state.StateUnusable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in a state directory.
 *
 * @param directory the directory
 */
record StateFiles(Path directory) {

    private static final String DATABASE = "state.mv.db";

    /** What may lie there before there is any state: what a first start makes, and what a fresh disk has at its root. */
    private static final Set<String> NOT_STATE = Set.of(DirectoryLock.NAME, "seal.new", "lost+found");

    private static final int LONGEST_SEAL = 4_096;

    Path database() {
        return directory.resolve(DATABASE);
    }

    /** Where a database is made before it takes the place of the other. */
    Path databaseDraft() {
        return directory.resolve(DATABASE + ".new");
    }

    Path sealFile() {
        return directory.resolve("seal");
    }

    void seal(Seal seal) throws IOException {
        PrivateFiles.replace(sealFile(), seal.text());
        PrivateFiles.force(directory);
    }

    /**
     * The seal; empty when there is none, and no database either.
     *
     * @throws StateDamaged when it is missing or not as it was written
     * @throws StateUnusable when a later version of this program wrote it, or the directory is somebody else's
     */
    Optional<Seal> readSeal() throws IOException {
        if (!Files.exists(sealFile())) {
            requireNoState();
            return Optional.empty();
        }
        String text =
                Files.size(sealFile()) > LONGEST_SEAL ? "" : Files.readString(sealFile(), StandardCharsets.ISO_8859_1);
        int format = Seal.format(text).orElseThrow(() -> new StateDamaged(sealFile(), "is not as it was written"));
        if (format > Seal.FORMAT) {
            throw new StateUnusable("the state in " + directory + " was written by a later version (format " + format
                    + ", this one knows " + Seal.FORMAT + "); use that version, or give another directory");
        }
        return Optional.of(
                Seal.parse(text).orElseThrow(() -> new StateDamaged(sealFile(), "is not as it was written")));
    }

    private void requireNoState() throws IOException {
        for (String name : names()) {
            if (name.equals(DATABASE)) {
                throw new StateDamaged(sealFile(), "is missing");
            }
            if (!NOT_STATE.contains(name)) {
                throw new StateUnusable("no state can be kept in " + directory + ": it holds other files (" + name
                        + "); give a new or empty directory");
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
