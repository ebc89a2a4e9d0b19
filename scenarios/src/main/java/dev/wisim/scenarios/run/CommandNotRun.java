package dev.wisim.scenarios.run;

import java.io.IOException;

/** There is no such command, or it cannot be executed. Told as shells tell it. */
public final class CommandNotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 127;
    private static final int NOT_EXECUTABLE = 126;

    private final int exitCode;

    CommandNotRun(String command, IOException cause) {
        super(command + ": " + reason(cause), cause);
        this.exitCode = reason(cause).startsWith("No such file") ? NOT_FOUND : NOT_EXECUTABLE;
    }

    /** What a shell's exit code would be. */
    public int exitCode() {
        return exitCode;
    }

    /** The Java machine words it {@code Cannot run program "x": error=2, No such file or directory}. */
    private static String reason(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        int number = message.indexOf("error=");
        int comma = number < 0 ? -1 : message.indexOf(", ", number);
        return comma < 0 ? message : message.substring(comma + 2);
    }
}
