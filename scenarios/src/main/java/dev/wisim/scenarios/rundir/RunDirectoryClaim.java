package dev.wisim.scenarios.rundir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run directory while it is this process's. The lock, not the process id, decides between two sandboxes that start at
 * once; the operating system gives it up when the process dies.
 */
public final class RunDirectoryClaim implements AutoCloseable {

    private final RunDirectory directory;
    private final FileChannel lock;

    private RunDirectoryClaim(RunDirectory directory, FileChannel lock) {
        this.directory = directory;
        this.lock = lock;
    }

    static RunDirectoryClaim on(RunDirectory directory) {
        PrivateFiles.makeDirectory(directory.path());
        try {
            while (true) {
                FileChannel channel =
                        FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (tryLock(channel) == null) {
                    channel.close();
                    throw new RunDirectoryTaken(directory, SandboxDocument.read(directory.sandboxJson()));
                }
                if (Files.exists(directory.lock())) {
                    return new RunDirectoryClaim(directory, channel).emptied();
                }
                // A sandbox that was stopping removed the file between our open and our lock: start again.
                channel.close();
                PrivateFiles.makeDirectory(directory.path());
            }
        } catch (IOException e) {
            throw new RunDirectoryUnusable(directory.path(), e.toString());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The directory that was claimed. */
    public RunDirectory directory() {
        return directory;
    }

    /** Puts {@code text} into {@code file} of this directory at once: a reader sees the old bytes or the new. */
    public void write(Path file, String text) {
        try {
            if (!file.getParent().equals(directory.path())) {
                PrivateFiles.makeDirectory(file.getParent());
            }
            PrivateFiles.replace(file, text);
        } catch (IOException e) {
            throw new RunDirectoryUnusable(directory.path(), e.toString());
        }
    }

    /** Removes a file that was written; an absent one is no error. */
    public void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new RunDirectoryUnusable(directory.path(), e.toString());
        }
    }

    /** Tells the machine that the sandbox is ready. */
    public void publish(RunningSandbox sandbox) {
        write(directory.sandboxJson(), SandboxDocument.of(sandbox));
    }

    /** Removes what the sandbox left here, and the directory when nothing else is in it. */
    @Override
    public void close() {
        try {
            emptied();
            Files.deleteIfExists(directory.lock());
            PrivateFiles.removeIfEmpty(directory.path());
            lock.close();
        } catch (IOException e) {
            throw new RunDirectoryUnusable(directory.path(), e.toString());
        }
    }

    private RunDirectoryClaim emptied() throws IOException {
        for (Path file : List.of(
                directory.sandboxJson(),
                directory.token(),
                directory.bundle(),
                directory.ca(),
                directory.javaTrust())) {
            Files.deleteIfExists(file);
        }
        for (Path tree : List.of(directory.unpacked(), directory.tokens(), directory.certificates())) {
            PrivateFiles.removeTree(tree);
        }
        return this;
    }
}
