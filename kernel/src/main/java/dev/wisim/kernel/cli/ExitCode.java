package dev.wisim.kernel.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What the command line's exit codes mean, the same for every command that asks a sandbox. Scripts depend on them: they change only with a
 * CHANGELOG line.
 */
public final class ExitCode {

    /** It worked. */
    public static final int OK = 0;

    /** The running program answered and said no, or a step of the command failed; stderr says why. */
    public static final int REFUSED = 1;

    /** The command line is wrong; nothing was done. */
    public static final int USAGE = 2;

    /** Nothing answers where the running program was looked for. */
    public static final int UNREACHABLE = 3;

    /** The program could not start: its configuration is wrong, a port is taken, or a directory cannot be used. */
    public static final int CANNOT_START = 4;

    /** A mistake of ours; stderr has the stack trace. */
    public static final int INTERNAL = 70;

    private ExitCode() {}

    /** Has the help of {@code command} and of everything below it tell the codes, except where a command tells its own. */
    static void document(CommandLine command) {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(" " + OK, "it worked");
        meanings.put(" " + REFUSED, "it was refused or failed, and stderr says why");
        meanings.put(" " + USAGE, "the command line is wrong");
        meanings.put(" " + UNREACHABLE, "no sandbox answers");
        meanings.put(" " + CANNOT_START, "it cannot start");
        meanings.put(Integer.toString(INTERNAL), "a mistake inside wisim, with its stack trace on stderr");
        document(command, meanings);
    }

    private static void document(CommandLine command, Map<String, String> meanings) {
        UsageMessageSpec help = command.getCommandSpec().usageMessage();
        if (help.exitCodeList().isEmpty()) {
            help.exitCodeListHeading("%nExit codes:%n").exitCodeList(meanings);
        }
        command.getSubcommands().values().forEach(below -> document(below, meanings));
    }
}
