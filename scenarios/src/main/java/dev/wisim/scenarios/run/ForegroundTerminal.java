package dev.wisim.scenarios.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether this process is among those that the keyboard's signals go to. */
final class ForegroundTerminal {

    private static final Path STATUS = Path.of("/proc/self/stat");

    /** Places after the name, which is in parentheses and may hold anything. See proc(5). */
    private static final int GROUP = 2;

    private static final int FOREGROUND_GROUP = 5;

    private ForegroundTerminal() {}

    static boolean is() {
        try {
            String status = Files.readString(STATUS);
            return is(status);
        } catch (IOException notLinux) {
            // A signal that comes twice does less harm than one that never comes.
            return false;
        }
    }

    static boolean is(String status) {
        String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
        return fields[GROUP].equals(fields[FOREGROUND_GROUP]);
    }
}
