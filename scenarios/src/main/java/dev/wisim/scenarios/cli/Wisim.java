package dev.wisim.scenarios.cli;

import dev.wisim.conformance.cli.ConformanceCommand;
import dev.wisim.issuer.cli.IssuerCommand;
import dev.wisim.kernel.cli.CommandStyle;
import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.cli.OneSentence;
import dev.wisim.kernel.cli.Version;
import dev.wisim.scenarios.client.AdminRefused;
import dev.wisim.scenarios.client.AdminUnreachable;
import dev.wisim.scenarios.rundir.RunDirectoryTaken;
import dev.wisim.scenarios.rundir.RunDirectoryUnusable;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code wisim} command: the table of contents of the command line. */
@Command(
        name = "wisim",
        description = "Azure workload identity, the whole other side of it, offline in one process.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Wisim implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            RehearseCommand.class,
            SandboxCommand.class,
            IssuerCommand.class,
            EnvCommand.class,
            RunCommand.class,
            IdentityCommand.class,
            AppCommand.class,
            FederatedCredentialCommand.class,
            TokenCommand.class,
            KeyCommand.class,
            AwkwardCommand.class,
            FaultCommand.class,
            ClockCommand.class,
            JournalCommand.class,
            ExplainCommand.class,
            ConformanceCommand.class,
            ResetCommand.class,
            VersionCommand.class,
            CompletionCommand.class,
            CommandLine.HelpCommand.class);

    @Spec
    private CommandSpec spec;

    /** Runs the command line and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(commandLineFor(arguments).execute(arguments));
    }

    /** The command line with every command, writing to stdout and stderr until told otherwise. */
    public static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** The command line with no more commands than {@code arguments} need. */
    static CommandLine commandLineFor(String... arguments) {
        return commandLine(needed(arguments));
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine commandLine = new CommandLine(new Wisim());
        // az reads @FILE as the value of the option before it, and so do we; picocli would read it as arguments.
        commandLine.setExpandAtFiles(false);
        commands.forEach(commandLine::addSubcommand);
        Optional.ofNullable(commandLine.getSubcommands().get("clock")).ifPresent(ClockCommand::takeNegativeDurations);
        Optional.ofNullable(commandLine.getSubcommands().get("run")).ifPresent(RunCommand::leaveTheRestAlone);
        Optional.ofNullable(commandLine.getSubcommands().get("key")).ifPresent(KeyCommand::takeAnyKid);
        return CommandStyle.apply(commandLine, failures());
    }

    private static OneSentence failures() {
        return new OneSentence()
                .telling(
                        AdminRefused.class,
                        ExitCode.REFUSED,
                        refused -> "(" + refused.code() + ") " + refused.getMessage())
                .telling(AdminUnreachable.class, ExitCode.UNREACHABLE, Throwable::getMessage)
                .telling(RunDirectoryTaken.class, ExitCode.CANNOT_START, Throwable::getMessage)
                .telling(RunDirectoryUnusable.class, ExitCode.CANNOT_START, Throwable::getMessage);
    }

    /** A command that is named outright is built alone: to read the annotations of all takes a quarter of a start. */
    private static List<Class<?>> needed(String... arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.length > 0 && nameOf(command).equals(arguments[0]))
                .filter(command -> command != CompletionCommand.class && command != CommandLine.HelpCommand.class)
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }
}
