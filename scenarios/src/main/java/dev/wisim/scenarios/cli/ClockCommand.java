package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.Columns;
import dev.wisim.kernel.config.DurationText;
import dev.wisim.scenarios.client.ClockReading;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wisim clock}: the time that everything simulated lives by. */
@Command(name = "clock", description = "Show and move the sandbox's clocks", mixinStandardHelpOptions = true)
final class ClockCommand {

    @Spec
    private CommandSpec spec;

    /** Lets {@code advance --surface entra -5m} mean what it says: {@code -5m} looks like an option otherwise. */
    static void takeNegativeDurations(CommandLine clock) {
        clock.getSubcommands().get("advance").setUnmatchedOptionsArePositionalParams(true);
    }

    @Command(name = "show", description = "Show what the clocks say", mixinStandardHelpOptions = true)
    void show(@Mixin SandboxOptions sandbox) {
        print(sandbox, sandbox.client().clock());
    }

    @Command(name = "freeze", description = "Stop all clocks where they stand", mixinStandardHelpOptions = true)
    void freeze(@Mixin SandboxOptions sandbox) {
        print(sandbox, sandbox.client().freezeClock());
    }

    @Command(
            name = "advance",
            description = "Move all clocks forward, or one surface's against the others",
            mixinStandardHelpOptions = true)
    void advance(
            @Mixin SandboxOptions sandbox,
            @Parameters(paramLabel = "DURATION", description = "How far: 90s, 5m, 1h30m; with --surface also -5m")
                    String by,
            @Option(
                            names = "--surface",
                            description = "Move the clock of this surface only: issuer, issuer/NAME or entra")
                    Optional<String> surface) {
        print(sandbox, sandbox.client().advanceClock(duration(by), surface));
    }

    @Command(
            name = "resume",
            description = "Let all clocks run from where they stand, or bring one surface's back in step",
            mixinStandardHelpOptions = true)
    void resume(
            @Mixin SandboxOptions sandbox,
            @Option(
                            names = "--surface",
                            description = "Bring the clock of this surface back in step: issuer, issuer/NAME or entra")
                    Optional<String> surface) {
        print(sandbox, sandbox.client().resumeClock(surface));
    }

    private Duration duration(String text) {
        try {
            return DurationText.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.subcommands().get("advance"), "DURATION " + e.getMessage(), e);
        }
    }

    private static void print(SandboxOptions sandbox, ClockReading reading) {
        if (sandbox.json()) {
            sandbox.print(JsonTextDocument.own(reading));
            return;
        }
        Columns columns = new Columns("CLOCK", "TIME", "STATE")
                .row("simulation", reading.now(), reading.frozen() ? "frozen" : "running");
        reading.surfaces().forEach(surface -> columns.row(surface.name(), surface.now(), skew(surface.skew())));
        sandbox.print(columns.toString());
    }

    private static String skew(String iso) {
        Duration skew = Duration.parse(iso);
        if (skew.isZero()) {
            return "in step";
        }
        return DurationText.format(skew.abs()) + (skew.isNegative() ? " behind" : " ahead");
    }
}
