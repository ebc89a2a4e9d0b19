package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.cli.Version;
import dev.wisim.scenarios.demo.DemoRun;
import dev.wisim.scenarios.demo.JsonNarrator;
import dev.wisim.scenarios.demo.Narrator;
import dev.wisim.scenarios.demo.TextNarrator;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wisim demo}: the product in two minutes. */
@Command(
        name = "demo",
        description = "Ask for a token too early, see why not, move the clock, and get one with the real Azure SDK",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print the steps as JSON")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Narrator narrator = json ? new JsonNarrator(out) : new TextNarrator(out, Terminal.showsColour(System.getenv()));
        Optional<String> failure = DemoRun.run(Version.number(), narrator);
        failure.ifPresent(why -> spec.commandLine().getErr().println("wisim: " + why));
        return failure.isPresent() ? ExitCode.REFUSED : ExitCode.OK;
    }
}
