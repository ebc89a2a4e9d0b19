package dev.wisim.scenarios.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** One run of the command line in this process, and what it printed. */
final class Invocation {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private int exitCode = -1;

    void run(String... arguments) {
        CommandLine wisim = Wisim.commandLine();
        wisim.setOut(new PrintWriter(out));
        wisim.setErr(new PrintWriter(err));
        exitCode = wisim.execute(arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
