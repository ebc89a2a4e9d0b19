package dev.wisim.kernel.config;

import dev.wisim.kernel.config.Node.Broken;
import dev.wisim.kernel.config.Node.Mapping;
import dev.wisim.kernel.config.Node.Sequence;
import dev.wisim.kernel.config.SettingPath.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays one source over another: mappings are joined key by key, anything else is replaced whole. */
final class Overlay {

    private Overlay() {}

    static Node merge(Node below, Node above) {
        if (below instanceof Mapping lower && above instanceof Mapping upper) {
            Map<String, Node> joined = new LinkedHashMap<>(lower.members());
            upper.members().forEach((key, node) -> joined.merge(key, node, Overlay::merge));
            return new Mapping(lower.place(), joined);
        }
        return below instanceof Broken ? below : above;
    }

    /**
     * {@code below} with {@code value} at the end of {@code steps}. What stands in the way and is no mapping or list stays: it is
     * a problem that the binder tells.
     *
     * @throws IllegalArgumentException when a step leaves a gap in a list; its message is the problem's
     */
    static Node put(Optional<Node> below, List<Step> steps, Node value) {
        if (steps.isEmpty()) {
            return below.map(node -> merge(node, value)).orElse(value);
        }
        List<Step> rest = steps.subList(1, steps.size());
        if (steps.get(0) instanceof Step.Index index) {
            return putItem(below.orElse(new Sequence(value.place(), List.of())), index.at(), rest, value);
        }
        Step.Key key = (Step.Key) steps.get(0);
        return putMember(below.orElse(new Mapping(value.place(), Map.of())), key.name(), rest, value);
    }

    private static Node putMember(Node below, String key, List<Step> rest, Node value) {
        if (!(below instanceof Mapping mapping)) {
            return below;
        }
        Map<String, Node> members = new LinkedHashMap<>(mapping.members());
        members.put(key, put(Optional.ofNullable(members.get(key)), rest, value));
        return new Mapping(mapping.place(), members);
    }

    private static Node putItem(Node below, int at, List<Step> rest, Node value) {
        if (!(below instanceof Sequence sequence)) {
            return below;
        }
        List<Node> items = new ArrayList<>(sequence.items());
        if (at > items.size()) {
            throw new IllegalArgumentException("would leave a gap: the list has " + items.size() + " elements so far");
        } else if (at == items.size()) {
            items.add(put(Optional.empty(), rest, value));
        } else {
            items.set(at, put(Optional.of(items.get(at)), rest, value));
        }
        return new Sequence(sequence.place(), items);
    }
}
