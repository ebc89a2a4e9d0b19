package dev.wisim.issuer.state.database;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only their owner reads, and that are on the disk. Where there are no modes, the directory's protection stands. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /** Makes a directory with mode 0700, or closes one to others that is there already. */
    static void makeDirectory(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new IOException("it is a file");
        }
        if (!Files.exists(directory)) {
            Path parent = directory.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            Files.createDirectory(directory, attributes(DIRECTORY));
            force(parent);
        }
        tighten(directory, DIRECTORY);
    }

    /** Makes an empty file with mode 0600, or takes one that is there and closes it to others. */
    static void makeFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, attributes(FILE));
        }
        tighten(file, FILE);
    }

    /** Replaces {@code file} at once: whoever reads it, even after a crash, sees all of the old text or all of the new. */
    static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        makeFile(draft);
        // Not a channel: those are closed under a thread that is interrupted.
        try (FileOutputStream out = new FileOutputStream(draft.toFile())) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.getFD().sync();
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Puts the names in a directory on the disk, where a directory can be opened for that: not on Windows. */
    static void force(Path directory) throws IOException {
        boolean interrupted = false;
        boolean done = !POSIX;
        while (!done) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
                done = true;
            } catch (ClosedByInterruptException e) {
                // Only a channel opens a directory, and a channel is closed under a thread that is interrupted.
                interrupted = Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tighten(Path path, Set<PosixFilePermission> mode) throws IOException {
        if (POSIX && !mode.containsAll(Files.getPosixFilePermissions(path))) {
            try {
                Files.setPosixFilePermissions(path, mode);
            } catch (IOException e) {
                throw new IOException("others can read " + path + ", and it is not ours to close to them", e);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> mode) {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)} : new FileAttribute<?>[0];
    }
}
