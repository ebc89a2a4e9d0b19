package dev.wisim.scenarios.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What goes wrong: one of the kinds, with what belongs to it. Whether the values make sense is the sandbox's to say. */
final class FaultKindOptions {

    private static final String KINDS =
            "--status, --refuse, --latency, --reset, --drop, --truncate, --drip, --malformed"
                    + " or --content-type without --status";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--status", paramLabel = "STATUS", description = "Answer with this HTTP status")
    private Optional<Integer> status;

    @Option(names = "--code", paramLabel = "NUMBER", description = "With --status: in the words of this AADSTS number")
    private Optional<Integer> code;

    @Option(names = "--retry-after", paramLabel = "DURATION", description = "With --status: when to come again, as 1s")
    private Optional<String> retryAfter;

    @Option(
            names = "--retry-after-as",
            paramLabel = "FORM",
            description = "With --retry-after: seconds (default) or date")
    private Optional<String> retryAfterAs;

    @Option(
            names = "--body",
            paramLabel = "TEXT",
            description = "With --status: this body, as a box in the middle sends")
    private Optional<String> body;

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "Say that the true answer is of this type; with --status and --body, that body")
    private Optional<String> contentType;

    @Option(names = "--refuse", paramLabel = "NUMBER", description = "Refuse with this AADSTS number")
    private Optional<Integer> refuse;

    @Option(names = "--latency", paramLabel = "DURATION", description = "Wait so long, in real time")
    private Optional<String> latency;

    @Option(
            names = "--up-to",
            paramLabel = "DURATION",
            description = "With --latency: wait up to so long, drawn evenly")
    private Optional<String> upTo;

    @Option(names = "--reset", description = "Reset the connection when the request was read")
    private boolean reset;

    @Option(names = "--drop", description = "Close the connection without an answer")
    private boolean drop;

    @Option(names = "--truncate", paramLabel = "BYTES", description = "Break the body off after so many bytes")
    private Optional<Integer> truncate;

    @Option(names = "--drip", paramLabel = "BYTES", description = "Send the body so many bytes at a time")
    private Optional<Integer> drip;

    @Option(
            names = "--interval",
            paramLabel = "DURATION",
            description = "With --drip: the wait before each piece, as 100ms")
    private Optional<String> interval;

    @Option(names = "--malformed", description = "Send half of the body as if it were whole")
    private boolean malformed;

    /** The fault, as a rule writes it. */
    Map<String, Object> members() {
        List<String> kinds = kinds();
        if (kinds.size() != 1) {
            throw new ParameterException(command.commandLine(), "exactly one thing can go wrong: " + KINDS);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", kinds.get(0));
        status.ifPresent(value -> members.put("status", value));
        code.or(() -> refuse).ifPresent(value -> members.put("code", value));
        retryAfter.ifPresent(value -> members.put("retryAfter", value));
        retryAfterAs.ifPresent(value -> members.put("retryAfterAs", value));
        body.ifPresent(value -> members.put("body", value));
        contentType.ifPresent(value -> members.put("contentType", value));
        latency.ifPresent(value -> members.put("delay", value));
        upTo.ifPresent(value -> members.put("upTo", value));
        truncate.or(() -> drip).ifPresent(value -> members.put("bytes", value));
        interval.ifPresent(value -> members.put("interval", value));
        return members;
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        add(kinds, status.isPresent(), "status");
        add(kinds, refuse.isPresent(), "refuse");
        add(kinds, latency.isPresent(), "latency");
        add(kinds, reset, "reset");
        add(kinds, drop, "drop");
        add(kinds, truncate.isPresent(), "truncate");
        add(kinds, drip.isPresent(), "drip");
        add(kinds, malformed, "malformed");
        add(kinds, contentType.isPresent() && status.isEmpty(), "content-type");
        return kinds;
    }

    private static void add(List<String> kinds, boolean given, String kind) {
        if (given) {
            kinds.add(kind);
        }
    }
}
