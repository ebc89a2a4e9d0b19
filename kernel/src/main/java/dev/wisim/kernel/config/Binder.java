package dev.wisim.kernel.config;

import dev.wisim.kernel.config.Node.Broken;
import dev.wisim.kernel.config.Node.Mapping;
import dev.wisim.kernel.config.Node.Scalar;
import dev.wisim.kernel.config.Node.Sequence;
import dev.wisim.kernel.config.RecordShape.Component;
import dev.wisim.kernel.config.SettingPath.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what the sources say into what the types ask for. An empty answer means that a problem has been told. */
final class Binder {

    /** Aliases make a small file mean a large tree; no honest configuration comes near this. */
    private static final int MOST_VALUES = 100_000;

    private final Findings findings;
    private int values;

    Binder(Findings findings) {
        this.findings = findings;
    }

    Optional<Object> bind(Shape shape, Node node, SettingPath path) {
        if (++values == MOST_VALUES + 1) {
            findings.add(node.place(), path.toString(), "the configuration has more than " + MOST_VALUES + " values");
        }
        if (values > MOST_VALUES || node instanceof Broken) {
            return Optional.empty();
        } else if (shape instanceof Shape.Maybe maybe) {
            return bind(maybe.value(), node, path).map(Optional::of);
        } else if (shape instanceof RecordShape record && node instanceof Mapping mapping) {
            return record(record, mapping, path);
        } else if (shape instanceof Shape.ListOf list && node instanceof Sequence sequence) {
            return list(list, sequence, path);
        } else if (shape instanceof Shape.MapOf map && node instanceof Mapping mapping) {
            return map(map, mapping, path);
        } else if (shape instanceof ScalarShape scalar && node instanceof Scalar text) {
            return scalar(scalar, text, path);
        }
        findings.add(node.place(), path.toString(), wrongKind(shape, node));
        return Optional.empty();
    }

    private Optional<Object> record(RecordShape shape, Mapping mapping, SettingPath path) {
        List<String> names = shape.names();
        mapping.members().forEach((key, node) -> {
            if (!names.contains(key)) {
                findings.add(node.place(), path.key(key).toString(), "unknown key" + Closest.suggestion(key, names));
            }
        });
        List<Object> arguments = new ArrayList<>();
        for (Component component : shape.components()) {
            component(component, mapping, path.key(component.name())).ifPresent(arguments::add);
        }
        return arguments.size() == names.size() ? create(shape, arguments, mapping, path) : Optional.empty();
    }

    private Optional<Object> component(Component component, Mapping mapping, SettingPath path) {
        Node node = mapping.members().get(component.name());
        return node == null ? absent(component, mapping.place(), path) : bind(component.shape(), node, path);
    }

    private Optional<Object> absent(Component component, Place parent, SettingPath path) {
        Shape shape = component.shape();
        if (component.defaultText().isPresent()) {
            return bind(shape, TextValue.node(component.defaultText().get(), shape, parent, findings), path);
        } else if (shape instanceof Shape.Maybe) {
            return Optional.of(Optional.empty());
        } else if (shape instanceof ScalarShape) {
            findings.add(parent, path.toString(), "is required");
            return Optional.empty();
        }
        return bind(shape, emptyFor(shape, parent), path);
    }

    private static Node emptyFor(Shape shape, Place place) {
        return shape instanceof Shape.ListOf ? new Sequence(place, List.of()) : new Mapping(place, Map.of());
    }

    /** A record's check whose sentence starts with a setting below it is told at that setting. */
    private Optional<Object> create(RecordShape shape, List<Object> arguments, Mapping mapping, SettingPath path) {
        try {
            return Optional.of(shape.create(arguments));
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            List<Step> blamed = Blame.steps(message, shape);
            SettingPath where = path;
            for (Step step : blamed) {
                where = where.plus(step);
            }
            findings.add(Blame.node(blamed, mapping).place(), where.toString(), message);
            return Optional.empty();
        }
    }

    private Optional<Object> list(Shape.ListOf shape, Sequence sequence, SettingPath path) {
        List<Object> elements = new ArrayList<>();
        for (int at = 0; at < sequence.items().size(); at++) {
            bind(shape.element(), sequence.items().get(at), path.item(at)).ifPresent(elements::add);
        }
        return elements.size() == sequence.items().size() ? Optional.of(List.copyOf(elements)) : Optional.empty();
    }

    private Optional<Object> map(Shape.MapOf shape, Mapping mapping, SettingPath path) {
        Map<String, Object> entries = new LinkedHashMap<>();
        mapping.members()
                .forEach((key, node) ->
                        bind(shape.value(), node, path.key(key)).ifPresent(value -> entries.put(key, value)));
        boolean whole = entries.size() == mapping.members().size();
        return whole ? Optional.of(Collections.unmodifiableMap(entries)) : Optional.empty();
    }

    private Optional<Object> scalar(ScalarShape shape, Scalar scalar, SettingPath path) {
        try {
            return Optional.of(shape.read(scalar));
        } catch (IllegalArgumentException unreadable) {
            findings.add(scalar.place(), path.toString(), String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static String wrongKind(Shape shape, Node node) {
        if (node instanceof Scalar scalar && scalar.kind() == Node.Kind.NULL) {
            return "has no value";
        }
        return "must be " + shape.word() + ", but is " + node.word();
    }
}
