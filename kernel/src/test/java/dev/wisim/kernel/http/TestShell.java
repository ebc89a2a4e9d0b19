package dev.wisim.kernel.http;

import dev.wisim.kernel.journal.Journal;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * A shell for tests: each surface on a free port of its own, a clock that stands at {@link #NOW}, and a journal of 10,000
 * exchanges.
 */
public final class TestShell implements AutoCloseable {

    /** Where the clock of every test shell stands. */
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final Journal journal = new Journal(10_000);
    private final HttpShell shell;
    private final String scheme;

    private TestShell(Optional<SSLContext> tls, Surface... surfaces) {
        shell = new HttpShell(
                () -> NOW,
                journal,
                Arrays.stream(surfaces)
                        .map(surface -> new Listener(surface, "127.0.0.1", 0, tls))
                        .toList());
        scheme = tls.isPresent() ? "https" : "http";
        shell.start();
    }

    /** Surfaces over plain HTTP. */
    public static TestShell plain(Surface... surfaces) {
        return new TestShell(Optional.empty(), surfaces);
    }

    /** Surfaces over TLS. */
    public static TestShell tls(SSLContext server, Surface... surfaces) {
        return new TestShell(Optional.of(server), surfaces);
    }

    /** What the surfaces answered. */
    public Journal journal() {
        return journal;
    }

    /** The port of a surface's own listener. */
    public int port(Surface surface) {
        return shell.port(surface);
    }

    /** The address of {@code path} on a surface's own listener. */
    public URI uri(Surface surface, String path) {
        return URI.create(scheme + "://localhost:" + port(surface) + path);
    }

    /** Ends the connections to a surface's own listener. */
    public void hangUp(Surface surface) {
        shell.hangUp(surface);
    }

    @Override
    public void close() {
        shell.close();
    }
}
