package dev.wisim.kernel.config;

import dev.wisim.kernel.config.ConfigSource.ConfigFile;
import dev.wisim.kernel.config.ConfigSource.Environment;
import dev.wisim.kernel.config.ConfigSource.Flag;
import dev.wisim.kernel.config.Node.Broken;
import dev.wisim.kernel.config.Node.Mapping;
import dev.wisim.kernel.config.SettingPath.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sources laid over one another. */
final class SourceTree {

    /** Where editors look for the schema of a JSON file; it is no setting. */
    static final String SCHEMA_KEY = "$schema";

    private final RecordShape shape;
    private final Findings findings;
    private Optional<Node> root = Optional.empty();
    private int origins;

    SourceTree(RecordShape shape, Findings findings) {
        this.shape = shape;
        this.findings = findings;
    }

    void add(ConfigSource source) {
        if (source instanceof ConfigFile file) {
            addFile(file);
        } else if (source instanceof Environment environment) {
            addEnvironment(environment.variables());
        } else if (source instanceof Flag flag) {
            addFlag(flag);
        }
    }

    /** Everything that the sources say; an empty mapping when they say nothing. */
    Node root() {
        return root.orElseGet(() -> new Mapping(Place.outsideLines(Origin.of(0, "configuration")), Map.of()));
    }

    private void addFile(ConfigFile file) {
        Place start = new Place(Origin.ofFile(origins++, file.path()), 1, 1);
        Place whole = Place.outsideLines(start.origin());
        boolean json = file.path().toString().endsWith(".json");
        Node tree = FileText.read(file.path(), whole, findings)
                .<Node>map(text -> new TreeReader(start.origin(), findings)
                        .readDocument(text, json)
                        .orElse(new Mapping(start, Map.of())))
                .orElse(new Broken(whole));
        root = Optional.of(Overlay.put(root, SettingPath.ROOT.steps(), withoutSchemaKey(tree)));
    }

    private static Node withoutSchemaKey(Node tree) {
        if (!(tree instanceof Mapping mapping)) {
            return tree;
        }
        Map<String, Node> members = new LinkedHashMap<>(mapping.members());
        members.remove(SCHEMA_KEY);
        return new Mapping(mapping.place(), members);
    }

    /** In the order of their names, so that a whole list comes before its elements. */
    private void addEnvironment(Map<String, String> variables) {
        Map<SettingPath, String> taken = new HashMap<>();
        new TreeMap<>(variables).forEach((name, value) -> {
            if (name.startsWith(EnvironmentNames.PREFIX)) {
                addVariable(name, value, taken);
            }
        });
    }

    private void addVariable(String name, String value, Map<SettingPath, String> taken) {
        Place place = Place.outsideLines(Origin.of(origins++, name));
        Optional<SettingPath> path = EnvironmentNames.path(shape, name);
        if (path.isEmpty()) {
            findings.add(place, "", "names no setting" + EnvironmentNames.suggestion(shape, name));
            return;
        }
        String first = taken.putIfAbsent(path.get(), name);
        if (first != null) {
            findings.add(place, path.get().toString(), "duplicate key; " + first + " gives it too");
            return;
        }
        put(path.get(), value, place);
    }

    private void addFlag(Flag flag) {
        Place place = Place.outsideLines(Origin.of(origins++, flag.option()));
        SettingPath.parse(flag.path())
                .ifPresentOrElse(
                        path -> put(path, flag.value(), place),
                        () -> findings.add(place, flag.path(), "is not the path of a setting"));
    }

    private void put(SettingPath path, String text, Place place) {
        Optional<Shape> target = target(path, place);
        if (target.isEmpty()) {
            return;
        }
        try {
            root = Optional.of(Overlay.put(root, path.steps(), TextValue.node(text, target.get(), place, findings)));
        } catch (IllegalArgumentException gap) {
            findings.add(place, path.toString(), String.valueOf(gap.getMessage()));
        }
    }

    /** The shape at the end of {@code path}; empty when there is none, which is then a problem. */
    private Optional<Shape> target(SettingPath path, Place place) {
        Optional<Shape> at = Optional.of(shape);
        for (Step step : path.steps()) {
            Shape parent = at.orElseThrow();
            at = parent.below(step);
            if (at.isEmpty()) {
                findings.add(place, path.toString(), "unknown key" + suggestion(parent.bare(), step));
                return at;
            }
        }
        return at;
    }

    private static String suggestion(Shape parent, Step step) {
        return parent instanceof RecordShape record && step instanceof Step.Key key
                ? Closest.suggestion(key.name(), record.names())
                : "";
    }
}
