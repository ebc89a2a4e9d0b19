package dev.wisim.scenarios.cli;

import java.io.Console;
import java.util.Map;

/** Whether a person is looking. */
final class Terminal {

    private Terminal() {}

    /** Whether stdin and stdout are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // it is null on JDK 17; the newer ones are asked below
    static boolean isAttached() {
        Console console = System.console();
        return console != null && reallyTerminal(console);
    }

    /** Whether colours are welcome: a person is looking and has not asked for none (no-color.org). */
    static boolean showsColour(Map<String, String> environment) {
        return isAttached() && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** From JDK 22 on there is a console without a terminal too, and a method that tells; before, there is neither. */
    private static boolean reallyTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
