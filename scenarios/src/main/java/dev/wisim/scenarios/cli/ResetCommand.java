package dev.wisim.scenarios.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wisim reset}: the sandbox as it was when it started. */
@Command(
        name = "reset",
        description = "Put the sandbox back to its start: clocks, directory, faults, caches and journal",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Runnable {

    @Mixin
    private SandboxOptions sandbox;

    @Override
    public void run() {
        sandbox.client().reset();
    }
}
