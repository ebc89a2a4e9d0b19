package dev.wisim.conformance.observe;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A command of the user's, run by the system's shell. What it prints to stderr is shown, what it prints to stdout is not. */
public record ShellCommand(String text) implements Runnable {

    /**
     * Runs it to its end.
     *
     * @throws InputProblem when it cannot be run or fails
     */
    @Override
    public void run() {
        try {
            int exitCode = new ProcessBuilder(shell())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (exitCode != 0) {
                throw new InputProblem("the command \"" + text + "\" ended with exit code " + exitCode);
            }
        } catch (IOException e) {
            throw new InputProblem("the command \"" + text + "\" cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputProblem("the command \"" + text + "\" was interrupted", e);
        }
    }

    private List<String> shell() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? List.of("cmd", "/c", text) : List.of("sh", "-c", text);
    }
}
