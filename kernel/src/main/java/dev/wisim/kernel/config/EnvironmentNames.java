package dev.wisim.kernel.config;

import dev.wisim.kernel.config.RecordShape.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which setting a variable of the environment names. */
final class EnvironmentNames {

    static final String PREFIX = "WISIM_CONFIG_";

    /** A record may contain itself; no sensible name is longer than this many levels. */
    private static final int MOST_LEVELS = 8;

    private EnvironmentNames() {}

    /**
     * The path that {@code variable} stands for. A component's name may span several words of the variable, so that both
     * {@code NEGATIVECACHE} and {@code NEGATIVE_CACHE} are {@code negativeCache}; a word below a map is its key in lower case.
     */
    static Optional<SettingPath> path(RecordShape root, String variable) {
        List<String> words = List.of(
                variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).split("_", -1));
        return path(root, words, SettingPath.ROOT);
    }

    private static Optional<SettingPath> path(Shape shape, List<String> words, SettingPath soFar) {
        if (words.isEmpty()) {
            return Optional.of(soFar);
        }
        Shape bare = shape.bare();
        if (bare instanceof RecordShape record) {
            return component(record, words, soFar);
        } else if (bare instanceof Shape.MapOf map && !words.get(0).isEmpty()) {
            return path(map.value(), rest(words, 1), soFar.key(words.get(0)));
        } else if (bare instanceof Shape.ListOf list && words.get(0).matches("[0-9]{1,6}")) {
            int at = Integer.parseInt(words.get(0));
            return path(list.element(), rest(words, 1), soFar.item(at));
        }
        return Optional.empty();
    }

    private static Optional<SettingPath> component(RecordShape record, List<String> words, SettingPath soFar) {
        for (int count = words.size(); count > 0; count--) {
            String name = String.join("", words.subList(0, count));
            for (Component component : record.components()) {
                if (component.name().toLowerCase(Locale.ROOT).equals(name)) {
                    Optional<SettingPath> found =
                            path(component.shape(), rest(words, count), soFar.key(component.name()));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The closest variable that reaches a setting through records alone. */
    static String suggestion(RecordShape root, String variable) {
        List<String> names = new ArrayList<>();
        collect(root, "", MOST_LEVELS, names);
        return Closest.suggestion(variable.substring(PREFIX.length()), names).replace("mean ", "mean " + PREFIX);
    }

    private static void collect(RecordShape record, String prefix, int levels, List<String> names) {
        for (Component component : record.components()) {
            String name = prefix + component.name().toUpperCase(Locale.ROOT);
            if (component.shape().bare() instanceof RecordShape below && levels > 0) {
                collect(below, name + "_", levels - 1, names);
            } else {
                names.add(name);
            }
        }
    }

    private static List<String> rest(List<String> words, int from) {
        return words.subList(from, words.size());
    }
}
