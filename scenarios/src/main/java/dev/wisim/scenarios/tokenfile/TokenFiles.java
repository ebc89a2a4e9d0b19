package dev.wisim.scenarios.tokenfile;

import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.scenarios.rundir.RunDirectoryClaim;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The token files of the run directory: the sandbox's own, and those that come and go while it runs. */
public final class TokenFiles implements AutoCloseable {

    private final SimulationClock clock;
    private final RunDirectoryClaim directory;
    private final Consumer<String> warn;
    private final TokenFile own;
    private final Map<String, TokenFile> open = new LinkedHashMap<>();
    private int opened;

    /**
     * Files that are not written yet.
     *
     * @param issuer asks for a token for the sandbox's own file
     * @param warn told, in a sentence, why a token could not be renewed
     */
    public TokenFiles(
            SimulationClock clock,
            RunDirectoryClaim directory,
            Supplier<ProjectedToken> issuer,
            Consumer<String> warn) {
        this.clock = clock;
        this.directory = directory;
        this.warn = warn;
        this.own = file(directory.directory().token(), issuer);
    }

    /**
     * A file with a token.
     *
     * @param issuer asks for a token as of now; what it throws the first time is thrown, and no file is left
     */
    public synchronized Kept open(Supplier<ProjectedToken> issuer) {
        String id = Integer.toString(opened + 1);
        Path path = path(id);
        TokenFile file = file(path, issuer);
        try {
            file.replace();
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
        opened++;
        open.put(id, file);
        return new Kept(id, path);
    }

    /** Ends a file and removes it; false when there is none of that id. */
    public synchronized boolean close(String id) {
        TokenFile file = open.remove(id);
        if (file == null) {
            return false;
        }
        file.close();
        directory.remove(path(id));
        return true;
    }

    /**
     * Writes a new token into each: the first one into the sandbox's own file, and after a reset, when the subjects are others
     * by the same names. Without a token for its own file a sandbox is none, so that refusal is thrown.
     */
    public synchronized void replace() {
        own.replace();
        open.values().forEach(file -> {
            try {
                file.replace();
            } catch (RuntimeException refused) {
                warn.accept("a token file could not be renewed: " + refused.getMessage());
            }
        });
    }

    /** Stops renewing; the files stay until the run directory is given back. */
    @Override
    public synchronized void close() {
        own.close();
        open.values().forEach(TokenFile::close);
    }

    private TokenFile file(Path path, Supplier<ProjectedToken> issuer) {
        return new TokenFile(clock, issuer, token -> directory.write(path, token), warn);
    }

    private Path path(String id) {
        return directory.directory().tokens().resolve(id);
    }

    /**
     * An open file.
     *
     * @param id how it is closed
     * @param file where it is
     */
    public record Kept(String id, Path file) {}
}
