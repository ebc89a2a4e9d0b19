package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.JournalPage;
import dev.wisim.scenarios.explain.PlainValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A journal entry for a person: one line with when, where, what and how it ended, and below it the text of a refusal and
 * the shortest answer to why; {@code wisim explain} has the long one.
 */
final class JournalText {

    private static final String INDENT = "       ";

    /** Said in the first line or right below it. */
    private static final Set<String> SAID = Set.of("code", "refusal", "text", "explanation");

    private JournalText() {}

    static String of(JournalPage.Entry entry) {
        Map<String, Object> notes = entry.notes();
        StringBuilder text = new StringBuilder(String.format(
                "%5d  %s  %-7s %s %s  %d%s\n",
                entry.sequence(),
                entry.at(),
                entry.surface(),
                entry.method(),
                entry.path(),
                entry.status(),
                cause(notes)));
        String refusal = String.valueOf(notes.getOrDefault("text", ""));
        refusal.lines()
                .findFirst()
                .ifPresent(line -> text.append(INDENT).append(line).append('\n'));
        details(entry).forEach((name, value) -> text.append(line(name, value)));
        return text.toString();
    }

    /** The number that the client was shown, where the surface has numbers, and the catalogue's name for the cause. */
    private static String cause(Map<String, Object> notes) {
        String code = notes.containsKey("code") ? "  " + notes.get("code") : "";
        return notes.containsKey("refusal") ? code + "  " + notes.get("refusal") : code;
    }

    /** The shortest answer to why, where there is an explanation, beside the other notes. */
    private static Map<String, Object> details(JournalPage.Entry entry) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (entry.notes().get("explanation") instanceof Map<?, ?> explanation) {
            why(explanation).ifPresent(why -> details.put("why", why));
            details.put("change", explanation.get("change"));
            details.put("more", "wisim explain " + entry.id());
        }
        entry.notes().forEach((name, value) -> {
            if (!SAID.contains(name)) {
                details.put(name, value);
            }
        });
        return details;
    }

    /** That it was too early explains a difference, and a difference explains more than any other reason. */
    private static Optional<String> why(Map<?, ?> explanation) {
        if (explanation.get("tooEarly") instanceof List<?> sentences && !sentences.isEmpty()) {
            return Optional.of("too early: " + sentences.get(0));
        }
        if (explanation.get("nearest") instanceof Map<?, ?> nearest) {
            return Optional.of("%s of the nearest credential, '%s': %s"
                    .formatted(nearest.get("field"), nearest.get("credential"), nearest.get("difference")));
        }
        return explanation.get("reasons") instanceof List<?> sentences && !sentences.isEmpty()
                ? Optional.of(String.valueOf(sentences.get(0)))
                : Optional.empty();
    }

    private static String line(String name, Object value) {
        return INDENT + String.format("%-14s", PlainValue.words(name) + ":") + PlainValue.of(value) + "\n";
    }
}
