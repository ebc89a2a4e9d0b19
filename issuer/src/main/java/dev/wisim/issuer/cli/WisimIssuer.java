package dev.wisim.issuer.cli;

import dev.wisim.kernel.cli.CommandStyle;
import dev.wisim.kernel.cli.OneSentence;
import dev.wisim.kernel.cli.Version;
import picocli.CommandLine;

/** The program {@code wisim-issuer}: {@link IssuerCommand} without the other commands, in a jar without the other servers. */
public final class WisimIssuer {

    private WisimIssuer() {}

    /** Runs the program and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine program = new CommandLine(new IssuerCommand()).setCommandName("wisim-issuer");
        program.getCommandSpec().versionProvider(new Version());
        return CommandStyle.apply(program, new OneSentence());
    }
}
