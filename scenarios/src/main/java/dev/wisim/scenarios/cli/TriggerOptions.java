package dev.wisim.scenarios.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which of the selected requests a rule strikes; without any of these, all. */
final class TriggerOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--next", paramLabel = "N", description = "Strike the next N requests only")
    private Optional<Integer> next;

    @Option(names = "--every", paramLabel = "N", description = "Strike every N-th request")
    private Optional<Integer> every;

    @Option(names = "--nth", paramLabel = "N", description = "Strike the N-th request only")
    private Optional<Integer> nth;

    @Option(names = "--probability", paramLabel = "P", description = "Strike each request with probability P, 0 to 1")
    private Optional<Double> probability;

    @Option(names = "--from", paramLabel = "INSTANT", description = "Strike from this instant of the simulation clock")
    private Optional<String> from;

    @Option(names = "--until", paramLabel = "INSTANT", description = "With --from: strike before this instant")
    private Optional<String> until;

    /** The trigger, as a rule writes it. */
    Map<String, Object> members() {
        List<Map<String, Object>> given = Stream.of(
                        next.map(count -> of("next", "count", count)),
                        every.map(n -> of("every", "n", n)),
                        nth.map(n -> of("nth", "n", n)),
                        probability.map(p -> of("probability", "probability", p)),
                        between())
                .flatMap(Optional::stream)
                .toList();
        if (given.size() > 1) {
            throw new ParameterException(
                    command.commandLine(), "only one of --next, --every, --nth, --probability and --from can be given");
        }
        return given.isEmpty() ? Map.of("kind", "always") : given.get(0);
    }

    private Optional<Map<String, Object>> between() {
        if (from.isPresent() != until.isPresent()) {
            throw new ParameterException(command.commandLine(), "--from and --until belong together");
        }
        return from.map(first -> {
            Map<String, Object> between = of("between", "from", first);
            between.put("until", until.orElseThrow());
            return between;
        });
    }

    private static Map<String, Object> of(String kind, String member, Object value) {
        Map<String, Object> trigger = new LinkedHashMap<>();
        trigger.put("kind", kind);
        trigger.put(member, value);
        return trigger;
    }
}
