package dev.wisim.issuer.state.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.SFChunk;

/** A database's file that writes down what is done to it. */
final class RecordingFile extends DatabaseFile {

    /** One change of the file: bytes written at a position, or a file that ends there. */
    record Step(long position, ByteBuffer bytes, boolean cut) {

        /** The step, of which only the first half of the bytes was written; a file is cut at once. */
        Step half() {
            return new Step(position, bytes.slice(0, bytes.capacity() / 2), cut);
        }

        void replay(Path path) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                if (cut) {
                    file.setLength(position);
                } else {
                    byte[] all = new byte[bytes.capacity()];
                    bytes.get(0, all);
                    file.seek(position);
                    file.write(all);
                }
            }
        }
    }

    private final List<Step> steps;

    RecordingFile(Path path, List<Step> steps) throws IOException {
        super(path, false);
        this.steps = steps;
    }

    @Override
    protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        steps.add(new Step(position, ByteBuffer.wrap(bytes), false));
        super.writeFully(chunk, position, source);
    }

    @Override
    protected void truncate(long size) {
        steps.add(new Step(size, ByteBuffer.allocate(0), true));
        super.truncate(size);
    }
}
