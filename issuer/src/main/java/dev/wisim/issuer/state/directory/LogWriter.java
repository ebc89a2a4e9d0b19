package dev.wisim.issuer.state.directory;

import dev.wisim.issuer.state.StateChange;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Appends to one log. Not a channel: those are closed under a thread that is interrupted. */
final class LogWriter implements AutoCloseable {

    private final FileOutputStream out;
    private Seal written;

    private LogWriter(FileOutputStream out, Seal written) {
        this.out = out;
        this.written = written;
    }

    /** Goes on after {@code written}, which must be all that the log has; a log that does not exist is made. */
    static LogWriter continuing(Path file, Seal written) throws IOException {
        PrivateFiles.makeFile(file);
        return new LogWriter(new FileOutputStream(file.toFile(), true), written);
    }

    /** The seal that fits what was written. */
    Seal written() {
        return written;
    }

    /** Writes one line. It is on the disk only after {@link #sync()}. */
    void append(List<StateChange> changes) throws IOException {
        byte[] content = ChangesDocument.write(changes).getBytes(StandardCharsets.UTF_8);
        Chain chain = written.chain().then(content);
        byte[] line = LogLine.of(chain, content);
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        out.write(whole);
        written = new Seal(written.generation(), written.lines() + 1, chain);
    }

    void sync() throws IOException {
        out.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
