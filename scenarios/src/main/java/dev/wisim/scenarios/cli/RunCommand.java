package dev.wisim.scenarios.cli;

import dev.wisim.issuer.kept.KeptRun;
import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.cli.ScratchDirectory;
import dev.wisim.kernel.cli.Version;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.scenarios.environment.EnvironmentFormat;
import dev.wisim.scenarios.run.CommandNotRun;
import dev.wisim.scenarios.run.SignalRelay;
import dev.wisim.scenarios.run.Workplace;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.rundir.RunningSandbox;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wisim run}: a command for which the sandbox is the cloud. */
@Command(
        name = "run",
        description = {
            "Run a command for which the sandbox is the cloud: Microsoft's names lead into it, nothing else is reached,",
            "and the SDKs of every language find an identity. The command needs no change and no option.",
            "Uses the running sandbox. Without one, or with options that configure one, it starts one of its own.",
            "Signals go to the command, and its exit code is the exit code: 128 and the signal's number when one ended it,",
            "127 when there is no such command, 126 when it cannot be executed."
        },
        synopsisSubcommandLabel = "",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--identity",
            paramLabel = "NAME",
            description =
                    "Be this identity or application (name, client id or object id); it needs a federated credential for an issuer of the sandbox. Without it: the configured workload")
    private Optional<String> identity = Optional.empty();

    @Option(
            names = "--run-dir",
            paramLabel = "DIR",
            description = "The run directory of the sandbox to use, when not the standard one")
    private Optional<Path> runDir = Optional.empty();

    @Option(
            names = "--print-env",
            description = "Print the environment that a command would have, and run none; needs a running sandbox")
    private boolean printEnvironment;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "sh",
            description = "How to print it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private EnvironmentFormat format;

    @Mixin
    private ConfigOptions config;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "The command and its arguments, after a --")
    private List<String> command = new ArrayList<>();

    /** What follows the command's name is the command's, whatever it looks like. */
    static void leaveTheRestAlone(CommandLine run) {
        run.setStopAtPositional(true);
    }

    @Override
    public Integer call() throws ConfigProblems {
        if (command.isEmpty() != printEnvironment) {
            throw new ParameterException(
                    spec.commandLine(),
                    printEnvironment ? "--print-env runs no command" : "which command? wisim run -- COMMAND");
        }
        if (runDir.isPresent() && config.given()) {
            throw new ParameterException(
                    spec.commandLine(), "--run-dir means a sandbox that runs already, which cannot be configured");
        }
        RunDirectory directory = runDir.map(RunDirectory::new).orElseGet(() -> RunDirectory.standard(System.getenv()));
        Optional<RunningSandbox> running = config.given() ? Optional.empty() : directory.running();
        if (running.isEmpty() && (printEnvironment || runDir.isPresent())) {
            complain("no sandbox is running (looked in " + directory.path() + "); start one with 'wisim sandbox'");
            return ExitCode.UNREACHABLE;
        }
        if (printEnvironment) {
            print(new Workplace(running.orElseThrow(), directory));
            return ExitCode.OK;
        }
        SignalRelay signals = SignalRelay.install();
        return running.isPresent() ? run(new Workplace(running.get(), directory), signals) : runInOneOfItsOwn(signals);
    }

    private int runInOneOfItsOwn(SignalRelay signals) throws ConfigProblems {
        try (ScratchDirectory scratch = ScratchDirectory.create("wisim-run-")) {
            RunDirectory directory = new RunDirectory(scratch.path().resolve("sandbox"));
            try (Sandbox sandbox = Sandbox.start(
                    config.readOnFreePorts(),
                    directory.claim(),
                    KeptRun.forgetful(),
                    Version.number(),
                    warning -> complain("warning: " + warning))) {
                return run(new Workplace(sandbox.files().running().orElseThrow(), directory), signals);
            }
        }
    }

    private int run(Workplace workplace, SignalRelay signals) {
        try {
            return workplace.run(command, identity, signals);
        } catch (CommandNotRun notRun) {
            complain(notRun.getMessage());
            return notRun.exitCode();
        }
    }

    private void print(Workplace workplace) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(workplace.environment(identity).print(format));
        out.flush();
    }

    private void complain(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("wisim: " + sentence);
        err.flush();
    }
}
