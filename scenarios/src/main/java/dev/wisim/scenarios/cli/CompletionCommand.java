package dev.wisim.scenarios.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wisim completion}: the script that teaches a shell the commands and options. */
@Command(
        name = "completion",
        description = "Print the completion script for bash and zsh: source <(wisim completion)",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(AutoComplete.bash("wisim", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
    }
}
