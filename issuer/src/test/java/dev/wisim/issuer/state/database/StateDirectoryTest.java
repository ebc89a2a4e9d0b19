package dev.wisim.issuer.state.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.wisim.issuer.state.IssuerStore;
import dev.wisim.issuer.state.StateInUse;
import dev.wisim.issuer.state.StateUnusable;
import dev.wisim.issuer.state.StoredKey;
import dev.wisim.issuer.state.StoredSetting;
import dev.wisim.issuer.state.StoredThings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateDirectoryTest {

    @TempDir
    private Path parent;

    private Path directory;

    @BeforeEach
    void nameDirectory() {
        directory = parent.resolve("a").resolve("state");
    }

    @Test
    void nobodyElseReadsWhatIsKept() throws IOException {
        assumePosix();

        try (IssuerStore store = StateDirectory.open(directory)) {
            store.put(StoredThings.key("one", 1));

            assertThat(modes()).containsOnly("rw-------");
        }

        assertThat(mode(directory)).isEqualTo("rwx------");
        assertThat(modes()).hasSize(3).containsOnly("rw-------");
    }

    @Test
    void directoryAndFilesThatOthersReadAreClosedToThem() throws IOException {
        assumePosix();
        StateDirectory.open(directory).close();
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(directory.resolve("state.mv.db"), PosixFilePermissions.fromString("rw-r--r--"));

        StateDirectory.open(directory).close();

        assertThat(mode(directory)).isEqualTo("rwx------");
        assertThat(modes()).containsOnly("rw-------");
    }

    @Test
    void secondUserOfADirectoryIsToldSo() {
        try (IssuerStore store = StateDirectory.open(directory)) {
            store.put(StoredThings.key("one", 1));

            assertThatExceptionOfType(StateInUse.class)
                    .isThrownBy(() -> StateDirectory.open(directory))
                    .withMessage("the state directory " + directory
                            + " is used by another process; stop that one, or give another directory");
        }
    }

    @Test
    void directoryWithOtherFilesIsLeftAlone() throws IOException {
        Files.createDirectories(directory);
        Path letter = Files.writeString(directory.resolve("letter.txt"), "dear");

        assertThatExceptionOfType(StateUnusable.class)
                .isThrownBy(() -> StateDirectory.open(directory))
                .withMessageContaining(directory.toString())
                .withMessageContaining("letter.txt")
                .withMessageContaining("give a new or empty directory");
        assertThat(letter).hasContent("dear");
    }

    @Test
    void rootOfAFreshVolumeWillDo() throws IOException {
        Files.createDirectories(directory.resolve("lost+found"));

        StateDirectory.open(directory).close();

        assertThat(directory.resolve("seal")).exists();
    }

    @Test
    void fileInPlaceOfADirectoryIsToldSo() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatExceptionOfType(StateUnusable.class)
                .isThrownBy(() -> StateDirectory.open(file))
                .withMessage("no state can be kept in " + file + ": it is a file");
    }

    @Test
    void directoryIsFreeAgainAfterARefusal() throws IOException {
        Files.createDirectories(directory);
        Path letter = Files.writeString(directory.resolve("letter.txt"), "dear");
        assertThatExceptionOfType(StateUnusable.class).isThrownBy(() -> StateDirectory.open(directory));
        Files.delete(letter);

        StateDirectory.open(directory).close();

        assertThat(directory.resolve("seal")).exists();
    }

    @Test
    void databaseDoesNotGrowWithThePast() throws IOException {
        StoredKey kept = StoredThings.key("one", 1);
        try (IssuerStore store = StateDirectory.open(directory)) {
            store.put(kept);
            for (int write = 0; write < 300; write++) {
                store.put(StoredSetting.of("clock", Integer.toString(write)));
            }

            assertThat(Files.size(directory.resolve("state.mv.db"))).isLessThan(100_000);
        }

        assertThat(names()).containsExactly("lock", "seal", "state.mv.db");
        try (IssuerStore store = StateDirectory.open(directory)) {
            assertThat(store.load().keys()).containsExactly(kept);
            assertThat(store.load().settings()).containsEntry("clock", "299");
        }
    }

    @Test
    void writeOfAnInterruptedThreadIsAsGoodAsAnyOther() {
        try (IssuerStore store = StateDirectory.open(directory)) {
            Thread.currentThread().interrupt();
            store.put(StoredSetting.of("seed", "7"));
            store.put(StoredSetting.of("seed", "8"));

            assertThat(Thread.interrupted()).isTrue();
        }

        try (IssuerStore store = StateDirectory.open(directory)) {
            assertThat(store.load().settings()).containsEntry("seed", "8");
        }
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private Stream<String> modes() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(StateDirectoryTest::mode).toList().stream();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assumePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no modes here");
    }
}
