package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.environment.EnvironmentFormat;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.rundir.RunningSandbox;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wisim env}: the environment of the running sandbox. */
@Command(
        name = "env",
        description = "Print the environment of the running sandbox: eval \"$(wisim env)\"",
        mixinStandardHelpOptions = true)
final class EnvCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "sh",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private EnvironmentFormat format;

    @Option(
            names = "--run-dir",
            paramLabel = "DIR",
            description = "The sandbox's run directory, when not the standard one")
    private Optional<Path> runDir;

    @Override
    public Integer call() {
        RunDirectory directory = runDir.map(RunDirectory::new).orElseGet(() -> RunDirectory.standard(System.getenv()));
        Optional<RunningSandbox> sandbox = directory.running();
        if (sandbox.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("wisim: no sandbox is running (looked in " + directory.path()
                            + "); start one with 'wisim sandbox'");
            return ExitCode.UNREACHABLE;
        }
        spec.commandLine().getOut().print(format.print(sandbox.get().environment()));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
