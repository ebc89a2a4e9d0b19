package dev.wisim.issuer.state.database;

import dev.wisim.issuer.state.StateInUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A directory while it is this process's; the operating system gives it up when the process dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    static final String NAME = "lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.resolve(NAME);
        PrivateFiles.makeFile(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StateInUse(directory);
        }
        return new DirectoryLock(channel);
    }

    /** The file stays: removing it while another process has just opened it would let two in. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
