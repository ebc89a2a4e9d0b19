package dev.wisim.scenarios.run;

import java.io.IOException;

/** Sends signals: the Java machine itself can only terminate. */
final class Kill {

    private Kill() {}

    static void send(String signal, Process process) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " \"$0\"", Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noShell) {
            process.destroy();
        }
    }
}
