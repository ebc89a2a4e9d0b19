package dev.wisim.scenarios.run;

import java.io.IOException;
import java.util.List;

/** The command as a process that shares this one's standard streams, gets its signals, and does not outlive it. */
final class Child {

    private Child() {}

    /**
     * Runs {@code command} to its end.
     *
     * @return its exit code; 128 and the signal's number when a signal ended it
     * @throws CommandNotRun when there is no such command
     */
    static int run(List<String> command, ChildEnvironment environment, SignalRelay signals) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        environment.applyTo(builder.environment());
        Process child = start(builder, command.get(0));
        Watchdog watchdog = Watchdog.over(child);
        signals.relayTo(child);
        try {
            return awaitEnd(child);
        } finally {
            watchdog.dismiss();
        }
    }

    private static Process start(ProcessBuilder builder, String command) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new CommandNotRun(command, e);
        }
    }

    /** Nobody but the child ends this, so an interrupt has no meaning. */
    private static int awaitEnd(Process child) {
        return child.onExit().join().exitValue();
    }
}
