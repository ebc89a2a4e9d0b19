package dev.wisim.scenarios.run;

import java.io.IOException;
import java.util.Optional;

/**
 * Sees to it that a child ends when this process is killed, which no code of this process can do. A shell waits at a pipe
 * whose other end only this process holds; it takes the end of that pipe for the end of this process.
 */
final class Watchdog {

    private static final String SCRIPT = "trap '' INT TERM HUP QUIT; read _ || kill -KILL \"$0\" 2> /dev/null";

    private final Optional<Process> shell;

    private Watchdog(Optional<Process> shell) {
        this.shell = shell;
    }

    /** A watchdog over {@code child}; where there is no shell, none. */
    static Watchdog over(Process child) {
        try {
            return new Watchdog(Optional.of(new ProcessBuilder("/bin/sh", "-c", SCRIPT, Long.toString(child.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()));
        } catch (IOException windows) {
            return new Watchdog(Optional.empty());
        }
    }

    /** Sends it home: the child has ended, and its number may be another's. */
    void dismiss() {
        shell.ifPresent(Process::destroyForcibly);
    }
}
