package dev.wisim.issuer.state.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;

/**
 * The file under the engine. The engine's own class reads and writes through a channel, which is closed under a thread that is
 * interrupted, and makes room for as many bytes as a damaged length asks for; this one does neither. The directory's lock
 * keeps other processes away.
 */
class DatabaseFile extends RandomAccessStore {

    private final Path path;
    private final RandomAccessFile file;

    DatabaseFile(Path path, boolean readOnly) throws IOException {
        super(Map.of());
        this.path = path;
        this.file = new RandomAccessFile(path.toFile(), readOnly ? "r" : "rw");
        init(path.toString(), readOnly);
        setSize(file.length());
    }

    /** To read only: not a byte of it changes, whatever it holds. */
    static DatabaseFile reading(Path path) throws IOException {
        return new DatabaseFile(path, true);
    }

    static DatabaseFile writing(Path path) throws IOException {
        return new DatabaseFile(path, false);
    }

    @Override
    public ByteBuffer readFully(SFChunk chunk, long position, int length) {
        try {
            synchronized (file) {
                if (position < 0 || length < 0 || position + length > file.length()) {
                    throw new EOFException("the file ends before");
                }
                byte[] bytes = new byte[length];
                file.seek(position);
                file.readFully(bytes);
                return ByteBuffer.wrap(bytes);
            }
        } catch (IOException e) {
            throw failed(DataUtils.ERROR_READING_FAILED, e);
        }
    }

    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.get(bytes);
        try {
            synchronized (file) {
                file.seek(position);
                file.write(bytes);
            }
        } catch (IOException e) {
            throw failed(DataUtils.ERROR_WRITING_FAILED, e);
        }
        setSize(Math.max(size(), position + bytes.length));
        writeCount.incrementAndGet();
    }

    @Override
    public void sync() {
        try {
            file.getFD().sync();
        } catch (IOException e) {
            throw failed(DataUtils.ERROR_WRITING_FAILED, e);
        }
    }

    @Override
    protected void truncate(long size) {
        try {
            file.setLength(size);
        } catch (IOException e) {
            throw failed(DataUtils.ERROR_WRITING_FAILED, e);
        }
        setSize(size);
        writeCount.incrementAndGet();
    }

    @Override
    public void close() {
        try (file) {
            super.close();
        } catch (IOException e) {
            throw failed(DataUtils.ERROR_WRITING_FAILED, e);
        }
    }

    /** The file is open from its beginning; the engine asks for this only when it is given a name. */
    @Override
    public void open(String name, boolean readOnly, char[] encryptionKey) {
        throw new UnsupportedOperationException("the file is open");
    }

    /** The engine asks for this only when it compacts as it closes, which is not done. */
    @Override
    public DatabaseFile open(String name, boolean readOnly) {
        throw new UnsupportedOperationException("no other file");
    }

    @Override
    public void backup(ZipOutputStream out) {
        throw new UnsupportedOperationException("a copy of the directory is the backup");
    }

    private MVStoreException failed(int code, IOException cause) {
        return DataUtils.newMVStoreException(code, "{0}: {1}", path, cause.getMessage(), cause);
    }
}
