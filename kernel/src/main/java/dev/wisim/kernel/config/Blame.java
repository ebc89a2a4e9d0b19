package dev.wisim.kernel.config;

import dev.wisim.kernel.config.Node.Mapping;
import dev.wisim.kernel.config.Node.Sequence;
import dev.wisim.kernel.config.SettingPath.Step;
import java.util.List;
import java.util.Optional;

/** Which setting the sentence of a record's own check is about: the one that it starts with. */
final class Blame {

    private Blame() {}

    /** The way from a record of this shape to the setting; none when the sentence is about the record itself. */
    static List<Step> steps(String sentence, RecordShape shape) {
        return SettingPath.parse(sentence.split("[ :]", 2)[0])
                .map(SettingPath::steps)
                .filter(steps -> !steps.isEmpty() && shape.below(steps.get(0)).isPresent())
                .orElse(List.of());
    }

    /** What stands at the end of {@code steps}, or the last thing before it that stands in a source: the rest are defaults. */
    static Node node(List<Step> steps, Node from) {
        Node at = from;
        for (Step step : steps) {
            Optional<Node> next = below(at, step);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private static Optional<Node> below(Node node, Step step) {
        if (node instanceof Mapping mapping && step instanceof Step.Key key) {
            return Optional.ofNullable(mapping.members().get(key.name()));
        } else if (node instanceof Sequence sequence && step instanceof Step.Index index) {
            return sequence.items().stream().skip(index.at()).findFirst();
        }
        return Optional.empty();
    }
}
