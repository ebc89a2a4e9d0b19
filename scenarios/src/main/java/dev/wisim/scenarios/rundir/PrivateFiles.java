package dev.wisim.scenarios.rundir;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files that only their owner reads. Where the file system knows no modes, the directory's own protection stands. */
final class PrivateFiles {

    private PrivateFiles() {}

    /** Makes {@code directory} with mode 0700, or accepts one that is ours and closed to others. */
    static void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory.getParent());
            Files.createDirectory(directory, mode("rwx------"));
        } catch (FileAlreadyExistsException e) {
            check(directory);
        } catch (IOException e) {
            throw new RunDirectoryUnusable(directory, e.toString());
        }
    }

    /** Its name can be guessed, so somebody else may have put a directory or a link of their own there. */
    private static void check(Path directory) {
        try {
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                throw new RunDirectoryUnusable(directory, "it is not a directory");
            }
            if (!posix()) {
                return;
            }
            String owner = String.valueOf(Files.getAttribute(directory, "unix:uid"));
            if (!owner.equals(UserId.own())) {
                throw new RunDirectoryUnusable(directory, "it belongs to user " + owner);
            }
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new RunDirectoryUnusable(directory, e.toString());
        }
    }

    /** Replaces {@code file} atomically by one of mode 0600. */
    static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, mode("rw-------"));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void removeIfEmpty(Path directory) throws IOException {
        try {
            Files.deleteIfExists(directory);
        } catch (DirectoryNotEmptyException e) {
            // Somebody keeps a file of theirs in it: it is theirs to remove.
        }
    }

    static void removeTree(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
