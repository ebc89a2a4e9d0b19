package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ExitCode;
import dev.wisim.scenarios.client.JournalPage;
import dev.wisim.scenarios.explain.ExplanationText;
import dev.wisim.scenarios.explain.PairDocument;
import dev.wisim.scenarios.explain.RefusalDocument;
import dev.wisim.scenarios.explain.RefusedRequests;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wisim explain}: why a request was refused, or would be. */
@Command(
        name = "explain",
        description = {
            "Tell why a token request was refused: which credential came nearest, what differs, what to change.",
            "With --token and --credentials tell it of any pair without a sandbox, of the real Azure too."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:it is explained; of a pair: it would be accepted",
            " 1:the journal has no such refusal; of a pair: it would be refused, and stdout says why",
            " 2:the command line is wrong, or a file cannot be read",
            " 3:no sandbox answers",
            "70:a mistake inside wisim, with its stack trace on stderr"
        },
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SandboxOptions sandbox;

    @Parameters(
            arity = "0..*",
            paramLabel = "TRACE_ID",
            description = "The trace id of a refusal, or the whole error that it stands in; - reads it from stdin")
    private List<String> error = List.of();

    @Option(names = "--last", description = "The last refusal in the journal, which is the default")
    private boolean last;

    @ArgGroup(exclusive = false, heading = "%nWithout a sandbox:%n")
    private @Nullable PairOptions pair;

    @Override
    public Integer call() {
        if ((last && !error.isEmpty()) || (pair != null && (last || !error.isEmpty()))) {
            throw new ParameterException(
                    spec.commandLine(), "--last, TRACE_ID and --token are three things to explain: choose one");
        }
        return pair == null ? explainKept() : explainPair(pair);
    }

    private int explainPair(PairOptions given) {
        PairDocument verdict = given.verdict(spec.commandLine());
        sandbox.print(sandbox.json() ? JsonTextDocument.own(verdict) : ExplanationText.of(verdict.told()));
        return verdict.accepted() ? ExitCode.OK : ExitCode.REFUSED;
    }

    private int explainKept() {
        RefusedRequests refused = new RefusedRequests(sandbox.client());
        String text = String.join(" ", error);
        Optional<JournalPage.Entry> entry = text.isEmpty()
                ? refused.last()
                : refused.namedIn(text.equals("-") ? FileOrStdin.text(spec.commandLine(), "-") : text);
        if (entry.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("wisim: the journal has no " + (text.isEmpty() ? "refusal" : "request of that trace id"));
            return ExitCode.REFUSED;
        }
        RefusalDocument refusal = RefusalDocument.of(entry.get());
        sandbox.print(sandbox.json() ? JsonTextDocument.own(refusal) : ExplanationText.of(refusal.told()));
        return ExitCode.OK;
    }
}
