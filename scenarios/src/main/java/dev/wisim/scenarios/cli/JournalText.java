package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.JournalPage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A journal entry for a person: one line with when, where, what and how it ended, and below it the text of a refusal and
 * its explanation, a line for each thing to know.
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
        details(notes).forEach((name, value) -> text.append(line(name, value)));
        return text.toString();
    }

    /** The number that the client was shown, where the surface has numbers, and the catalogue's name for the cause. */
    private static String cause(Map<String, Object> notes) {
        String code = notes.containsKey("code") ? "  " + notes.get("code") : "";
        return notes.containsKey("refusal") ? code + "  " + notes.get("refusal") : code;
    }

    /** The explanation's members beside the other notes. */
    private static Map<String, Object> details(Map<String, Object> notes) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (notes.get("explanation") instanceof Map<?, ?> explanation) {
            explanation.forEach((name, value) -> details.put(String.valueOf(name), value));
        }
        notes.forEach((name, value) -> {
            if (!SAID.contains(name)) {
                details.put(name, value);
            }
        });
        return details;
    }

    private static String line(String name, Object value) {
        return INDENT + String.format("%-14s", words(name) + ":") + plain(value) + "\n";
    }

    /** {@code answeredBy} becomes {@code answered by}. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> words(String.valueOf(member.getKey())) + " " + plain(member.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(JournalText::plain).collect(Collectors.joining("; "));
        }
        return String.valueOf(value);
    }
}
