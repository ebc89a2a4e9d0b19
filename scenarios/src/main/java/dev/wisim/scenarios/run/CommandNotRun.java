package dev.wisim.scenarios.run;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** There is no such command, or it cannot be executed. Told as shells tell it. */
public final class CommandNotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The Java machine of 17 says {@code error=2, No such file or directory}, that of 25 {@code error: 2 (No such …)}. */
    private static final Pattern REASON = Pattern.compile("error(?:=|: )\\d+(?:, | \\()(.+?)\\)?\\s*$");

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

    private static String reason(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher reason = REASON.matcher(message);
        return reason.find() ? reason.group(1) : message;
    }
}
