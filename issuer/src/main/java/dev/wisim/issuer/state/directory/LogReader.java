package dev.wisim.issuer.state.directory;

import dev.wisim.issuer.state.StateDamaged;
import dev.wisim.issuer.state.StateMap;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads a log against its seal. One reader reads one log, and changes nothing. */
final class LogReader {

    private final Path file;
    private final Seal seal;
    private final StateMap state = new StateMap();
    private Seal reached;
    private long length;

    LogReader(Path file, Seal seal) {
        this.file = file;
        this.seal = seal;
        this.reached = Seal.ofEmptyLog(seal.generation());
    }

    /**
     * Reads every line.
     *
     * @throws StateDamaged when the log is not what was sealed
     */
    void read() throws IOException {
        if (!Files.exists(file)) {
            if (seal.lines() > 0) {
                throw new StateDamaged(file, "is missing");
            }
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<byte[]> line = line(in);
            while (line.isPresent() && take(line.get())) {
                line = line(in);
            }
        }
        if (reached.lines() < seal.lines()) {
            throw new StateDamaged(
                    file, "ends after line " + reached.lines() + ", before the last one, " + seal.lines());
        }
    }

    /** What the lines make together. */
    StateMap state() {
        return state;
    }

    /** The last good line: the sealed one, or one that was written when the process was killed, before it was sealed. */
    Seal reached() {
        return reached;
    }

    /** How many bytes the good lines have; what comes after was half written when the process was killed. */
    long length() {
        return length;
    }

    /** Whether the line is good; after the sealed ones, a bad line is one that nobody was told had been written. */
    private boolean take(byte[] line) {
        byte[] content = Arrays.copyOfRange(line, Math.min(line.length, Chain.LENGTH + 1), line.length);
        Chain chain = reached.chain().then(content);
        boolean good = Arrays.equals(line, LogLine.of(chain, content));
        if (!good && reached.lines() < seal.lines()) {
            throw new StateDamaged(file, "has a line " + (reached.lines() + 1) + " that is not as it was written");
        }
        if (good) {
            apply(new String(content, StandardCharsets.UTF_8));
            reached = new Seal(seal.generation(), reached.lines() + 1, chain);
            length += line.length + 1;
            requireSealed();
        }
        return good;
    }

    private void apply(String changes) {
        try {
            state.apply(ChangesDocument.read(changes));
        } catch (RuntimeException e) {
            throw new StateDamaged(file, "has a line " + (reached.lines() + 1) + " that says nothing known", e);
        }
    }

    private void requireSealed() {
        if (reached.lines() == seal.lines() && !reached.equals(seal)) {
            throw new StateDamaged(file, "is another log than the one that was sealed");
        }
    }

    /** The next line without its line feed; empty at the end, and for a last line that has none. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return Optional.of(line.toByteArray());
            }
            line.write(next);
        }
        return Optional.empty();
    }
}
