package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.kernel.cli.Version;
import dev.wisim.scenarios.demo.DemoRun;
import dev.wisim.scenarios.demo.JsonNarrator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wisim rehearse}, which {@code ./wisim} runs once for each Java, to keep the loaded classes beside the jar. */
@Command(
        name = "rehearse",
        description = "Run everything once, as the demo without the SDK does",
        hidden = true,
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.root().commandLine().getUsageMessage();
        JsonNarrator narrator = new JsonNarrator(spec.commandLine().getOut());
        Optional<String> failure = DemoRun.rehearse(Version.number(), narrator);
        failure.ifPresent(why -> spec.commandLine().getErr().println("wisim: " + why));
        return failure.isPresent() ? ExitCode.REFUSED : ExitCode.OK;
    }
}
