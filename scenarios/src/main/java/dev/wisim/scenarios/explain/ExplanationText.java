package dev.wisim.scenarios.explain;

import dev.wisim.entra.difference.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An explanation in lines. The members that it knows have a place each; one that it does not know is shown by its name, so that
 * a newer sandbox loses nothing.
 */
public final class ExplanationText {

    private static final int COLUMN = 14;

    private static final Set<String> PLACED =
            Set.of("presented", "nearest", "alsoDiffers", "reasons", "answeredBy", "tooEarly", "visibleFrom", "change");

    private ExplanationText() {}

    /** The lines, none of them longer than a hundred characters. */
    public static String of(Told told) {
        Lines lines = new Lines().wrapped(0, told.headline());
        told.text().ifPresent(text -> lines.gap().wrapped(2, VisibleText.of(text.strip())));
        presented(told.explanation(), lines);
        nearest(told.explanation(), lines);
        why(told.explanation(), lines);
        others(told.explanation(), lines);
        told.remarks().forEach(remark -> lines.gap().wrapped(0, remark));
        change(told, lines);
        told.page().ifPresent(page -> lines.gap().line("more: " + page));
        return lines.toString();
    }

    private static void presented(Map<String, Object> explanation, Lines lines) {
        if (explanation.get("presented") instanceof Map<?, ?> presented) {
            lines.gap().line("presented");
            presented.forEach((name, value) ->
                    lines.labelled(2, PlainValue.words(String.valueOf(name)), COLUMN, PlainValue.of(value)));
        }
    }

    private static void nearest(Map<String, Object> explanation, Lines lines) {
        if (explanation.get("nearest") instanceof Map<?, ?> nearest) {
            lines.gap().line("nearest credential: " + nearest.get("credential"));
            field(nearest, lines);
        }
        if (explanation.get("alsoDiffers") instanceof List<?> further) {
            further.stream().filter(Map.class::isInstance).map(Map.class::cast).forEach(each -> field(each, lines));
        }
    }

    private static void field(Map<?, ?> difference, Lines lines) {
        lines.wrapped(2, difference.get("field") + " differs. " + difference.get("difference"));
        String token = String.valueOf(
                difference.get("compared") == null ? difference.get("presented") : difference.get("compared"));
        if (difference.get("showsAt") instanceof Number at) {
            new Compared(token, String.valueOf(difference.get("registered")), at.intValue()).print(lines);
        }
    }

    private static void why(Map<String, Object> explanation, Lines lines) {
        sentences(explanation.get("reasons")).forEach(sentence -> lines.gap().wrapped(0, sentence));
        sentences(explanation.get("tooEarly")).forEach(sentence -> lines.gap().wrapped(0, "too early: " + sentence));
        if (explanation.get("answeredBy") instanceof Map<?, ?> answeredBy) {
            lines.gap()
                    .wrapped(
                            0,
                            "answered by replica %s from the directory as of %s%s"
                                    .formatted(
                                            answeredBy.get("replica"),
                                            answeredBy.get("asOf"),
                                            Boolean.TRUE.equals(answeredBy.get("cached"))
                                                    ? ", which it keeps in its cache"
                                                    : ""));
        }
    }

    private static void others(Map<String, Object> explanation, Lines lines) {
        explanation.forEach((name, value) -> {
            if (!PLACED.contains(name)) {
                lines.wrapped(0, PlainValue.words(name) + ": " + PlainValue.of(value));
            }
        });
    }

    private static void change(Told told, Lines lines) {
        if (told.explanation().get("change") instanceof String change) {
            lines.gap().line("what to change").wrapped(2, change);
        }
        told.commands().forEach(command -> {
            lines.gap();
            command.lines().forEach(line -> lines.line("  " + line));
        });
    }

    private static List<String> sentences(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
