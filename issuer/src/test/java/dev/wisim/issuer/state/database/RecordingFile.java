package dev.wisim.issuer.state.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.SFChunk;

/** A database's file that writes down what is done to it. */
final class RecordingFile extends DatabaseFile {

    /** One change of the file: bytes written at a position, or a file that ends there. */
    record Step(long position, byte[] bytes, boolean cut) {

        /** The step, of which only the first half of the bytes was written; a file is cut at once. */
        Step half() {
            return new Step(position, Arrays.copyOf(bytes, bytes.length / 2), cut);
        }

        void replay(Path path) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                if (cut) {
                    file.setLength(position);
                } else {
                    file.seek(position);
                    file.write(bytes);
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
        steps.add(new Step(position, bytes, false));
        super.writeFully(chunk, position, source);
    }

    @Override
    protected void truncate(long size) {
        steps.add(new Step(size, new byte[0], true));
        super.truncate(size);
    }
}
