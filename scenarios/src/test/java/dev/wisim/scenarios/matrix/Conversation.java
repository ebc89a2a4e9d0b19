package dev.wisim.scenarios.matrix;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running program, line by line. One that is silent for too long is ended, so that nothing waits for it for ever. */
final class Conversation implements AutoCloseable {

    private final Process process;
    private final BufferedWriter out;
    private final BufferedReader in;

    Conversation(Process process, long patienceSeconds) {
        this.process = process;
        this.out = process.outputWriter();
        this.in = process.inputReader();
        process.onExit().orTimeout(patienceSeconds, TimeUnit.SECONDS).exceptionally(late -> process.destroyForcibly());
    }

    void say(String line) {
        try {
            out.write(line);
            out.newLine();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the program takes no more lines", e);
        }
    }

    /** The next line; empty when there will be none. */
    Optional<LineDocument> listen() {
        try {
            return Optional.ofNullable(in.readLine()).map(LineDocument::read);
        } catch (IOException e) {
            throw new UncheckedIOException("the program says no more", e);
        }
    }

    /** Tells it that there is no more to come. */
    @Override
    public void close() {
        try {
            out.close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
