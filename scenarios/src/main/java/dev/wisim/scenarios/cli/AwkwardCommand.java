package dev.wisim.scenarios.cli;

import dev.wisim.issuer.awkward.Awkward;
import dev.wisim.scenarios.client.IssuerClient;
import dev.wisim.scenarios.client.IssuerState;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wisim awkward}: what an issuer does wrong, for relying parties to cope with. */
@Command(
        name = "awkward",
        description = {
            "Have an issuer do these things wrong from now on, and no others; without a name show what it does wrong.",
            "docs/ISSUER.md says what a relying party sees of each."
        },
        mixinStandardHelpOptions = true)
final class AwkwardCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox;

    @Mixin
    private IssuerOption issuer;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            completionCandidates = Names.class,
            description = "What to do wrong: ${COMPLETION-CANDIDATES}")
    private List<String> names = List.of();

    @Option(names = "--none", description = "Do nothing wrong from now on")
    private boolean none;

    @Override
    public void run() {
        if (none && !names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--none cannot be given beside a name");
        }
        IssuerClient client = issuer.of(sandbox.client());
        print(none || !names.isEmpty() ? client.misbehave(names) : client.state());
    }

    private void print(IssuerState state) {
        if (sandbox.json()) {
            sandbox.print(JsonTextDocument.own(state.awkward()));
        } else {
            sandbox.print(state.awkward().isEmpty() ? "none\n" : String.join("\n", state.awkward()) + "\n");
        }
    }

    /** For help and completion. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Awkward.values()).map(Awkward::word).iterator();
        }
    }
}
