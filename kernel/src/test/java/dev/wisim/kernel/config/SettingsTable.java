package dev.wisim.kernel.config;

import dev.wisim.kernel.config.RecordShape.Component;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table with a row for each setting of a configuration record, in the order of the records. */
final class SettingsTable {

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "text",
            int.class, "whole number",
            long.class, "whole number",
            double.class, "number",
            boolean.class, "`true` or `false`",
            Duration.class, "duration",
            Instant.class, "instant",
            Path.class, "path",
            URI.class, "URI",
            Port.class, "port");

    private final StringBuilder table = new StringBuilder();
    private final Map<Class<?>, String> listed = new HashMap<>();

    private SettingsTable() {}

    static String of(Class<? extends Record> root) {
        SettingsTable settings = new SettingsTable();
        settings.table.append("| setting | value | default | what it does |\n|---|---|---|---|\n");
        settings.add(new RecordShape(root), "", "");
        return settings.table.toString();
    }

    /** A setting that says nothing of its own says what its section says. */
    private void add(RecordShape record, String prefix, String section) {
        for (Component component : record.components()) {
            String path = prefix + component.name();
            String own = description(record, component.name());
            String description = own.isEmpty() ? section : own;
            Shape shape = component.shape();
            Optional<String> likeOthers = likeOthers(shape);
            if (!(shape instanceof RecordShape)) {
                String reference =
                        likeOthers.map(before -> " Each as `" + before + "`.").orElse("");
                row(path, word(shape), absent(component), (description + reference).strip());
            }
            if (likeOthers.isEmpty()) {
                String inherited = shape instanceof RecordShape ? description : "";
                below(shape).ifPresent(below -> section(below, path + marker(shape), inherited));
            }
        }
    }

    private void section(RecordShape record, String path, String inherited) {
        listed.putIfAbsent(record.type(), path);
        add(record, path + ".", inherited);
    }

    /** Where the settings of a list's elements, or a mapping's values, have rows already. */
    private Optional<String> likeOthers(Shape shape) {
        return shape instanceof RecordShape
                ? Optional.empty()
                : below(shape).map(RecordShape::type).map(listed::get);
    }

    private void row(String path, String word, String absent, String description) {
        table.append("| `").append(path).append("` | ").append(word).append(" | ");
        table.append(absent)
                .append(" | ")
                .append(description.replace("|", "\\|").replace("<", "&lt;"))
                .append(" |\n");
    }

    private static Optional<RecordShape> below(Shape shape) {
        Shape bare = shape.bare();
        Shape element = bare instanceof Shape.ListOf list
                ? list.element()
                : bare instanceof Shape.MapOf map ? map.value() : bare;
        return element instanceof RecordShape record ? Optional.of(record) : Optional.empty();
    }

    private static String marker(Shape shape) {
        return shape.bare() instanceof Shape.ListOf ? "[]" : shape.bare() instanceof Shape.MapOf ? ".*" : "";
    }

    private static String word(Shape shape) {
        Shape bare = shape.bare();
        if (bare instanceof Shape.ListOf list) {
            return list.element() instanceof RecordShape ? "list" : "list of " + word(list.element());
        } else if (bare instanceof Shape.MapOf map) {
            return map.value() instanceof RecordShape ? "mapping" : "mapping to " + word(map.value());
        } else if (bare instanceof ScalarShape scalar) {
            Class<?> plain = MethodType.methodType(scalar.type()).unwrap().returnType();
            return plain.isEnum() ? constants(plain) : WORDS.getOrDefault(plain, "text");
        }
        return "mapping";
    }

    private static String constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> "`" + Constants.forms((Enum<?>) constant).get(0) + "`")
                .collect(Collectors.joining(", "));
    }

    private static String absent(Component component) {
        Shape shape = component.shape();
        String whenSilent = shape instanceof ScalarShape ? "required" : shape instanceof Shape.Maybe ? "none" : "empty";
        return component.defaultText().map(text -> "`" + text + "`").orElse(whenSilent);
    }

    private static String description(RecordShape record, String name) {
        return List.of(record.type().getRecordComponents()).stream()
                .filter(component -> component.getName().equals(name))
                .map((RecordComponent component) -> component.getAnnotation(Describe.class))
                .map(describe -> describe == null ? "" : describe.value())
                .collect(Collectors.joining());
    }
}
