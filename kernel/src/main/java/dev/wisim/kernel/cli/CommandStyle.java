package dev.wisim.kernel.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What all our programs have in common on the command line. */
public final class CommandStyle {

    private CommandStyle() {}

    /** Has {@code program} and all its commands behave alike; call it when it has all its commands. */
    public static CommandLine apply(CommandLine program, OneSentence failures) {
        ExitCode.document(program);
        return program.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandStyle::wrongUsage)
                .setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(true);
    }

    /** What a sentence on stderr begins with. */
    static String program(CommandLine command) {
        return command.getCommandSpec().root().name();
    }

    /** One sentence, and where to read on; the whole help would push the sentence off the screen. */
    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String message = wrong.getMessage();
        command.getErr()
                .println(program(command) + ": " + message.substring(0, 1).toLowerCase(Locale.ROOT)
                        + message.substring(1) + "; see '"
                        + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.USAGE;
    }
}
