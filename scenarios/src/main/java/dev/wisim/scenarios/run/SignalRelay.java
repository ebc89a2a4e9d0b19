package dev.wisim.scenarios.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes the signals that this process gets on to the child, and does nothing else about them: the child decides what they
 * mean, and its end is this process's end. What comes before there is a child waits for it.
 */
public final class SignalRelay {

    /**
     * Not QUIT: the Java machine keeps that to itself, and prints its threads. From the keyboard it reaches the child anyway.
     * HUP is unknown to Windows, and all are kept by a Java machine that runs with {@code -Xrs}.
     */
    private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

    private final List<String> early = new ArrayList<>();
    private @Nullable Process child;

    private SignalRelay() {}

    /** From now on signals are the child's. */
    public static SignalRelay install() {
        SignalRelay relay = new SignalRelay();
        NAMES.forEach(name -> JvmSignals.handle(name, () -> relay.arrived(name)));
        return relay;
    }

    /** Names the child, which gets what came too early. */
    synchronized void relayTo(Process process) {
        child = process;
        early.forEach(name -> pass(name, process));
    }

    private synchronized void arrived(String name) {
        if (name.equals("INT") && ForegroundTerminal.is()) {
            // The keyboard sends it to all processes at the terminal, so the child has it already. Two interrupts are a
            // different wish than one to many programs.
            return;
        }
        Process process = child;
        if (process == null) {
            early.add(name);
        } else {
            pass(name, process);
        }
    }

    private static void pass(String name, Process process) {
        if (process.isAlive()) {
            Kill.send(name, process);
        }
    }
}
