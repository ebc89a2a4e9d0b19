package dev.wisim.scenarios.cli;

import dev.wisim.issuer.cli.StateOption;
import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.cli.StopSignal;
import dev.wisim.kernel.cli.Version;
import dev.wisim.kernel.config.ConfigProblems;
import dev.wisim.scenarios.environment.EnvironmentFormat;
import dev.wisim.scenarios.rundir.RunDirectory;
import dev.wisim.scenarios.sandbox.Sandbox;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wisim sandbox}: every surface in one process, until it is told to stop. */
@Command(
        name = "sandbox",
        description = {
            "Start every surface, print where they listen, then the one line 'ready'.",
            "SIGTERM and SIGINT stop it cleanly, with exit code 0."
        },
        mixinStandardHelpOptions = true)
final class SandboxCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOptions config;

    @Mixin
    private StateOption state;

    @Option(
            names = "--run-dir",
            paramLabel = "DIR",
            description = "Where to leave addresses, certificates and the token")
    private Optional<Path> runDir;

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = "Also write the environment to FILE, as a .env file")
    private Optional<Path> envFile;

    @Override
    public Integer call() throws ConfigProblems, InterruptedException {
        RunDirectory directory = runDir.map(RunDirectory::new).orElseGet(() -> RunDirectory.standard(System.getenv()));
        PrintWriter err = spec.commandLine().getErr();
        Sandbox sandbox = Sandbox.start(
                config.read(), directory.claim(), state.open(), Version.number(), warning -> warn(err, warning));
        StopSignal.calls(sandbox::close);
        envFile.ifPresent(file -> write(file, sandbox));
        PrintWriter out = spec.commandLine().getOut();
        out.print(new Welcome(sandbox, directory.equals(RunDirectory.standard(System.getenv()))).text());
        out.flush();
        sandbox.concerns().forEach(concern -> warn(err, concern));
        out.println("ready");
        out.flush();
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private static void warn(PrintWriter err, String sentence) {
        err.println("wisim: warning: " + sentence);
        err.flush();
    }

    private static void write(Path file, Sandbox sandbox) {
        try {
            Files.writeString(file, EnvironmentFormat.dotenv.print(sandbox.environment()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
