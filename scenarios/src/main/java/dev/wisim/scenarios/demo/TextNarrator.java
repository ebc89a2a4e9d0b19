package dev.wisim.scenarios.demo;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the story to a person. */
public final class TextNarrator implements Narrator {

    private static final String INDENT = "      ";

    private final PrintWriter out;
    private final boolean colour;
    private int steps;

    /** A narrator who writes to {@code out}; {@code colour} only where a terminal shows it. */
    public TextNarrator(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    @Override
    public void tell(Step step) {
        steps++;
        out.println(bold(String.format("%2d  %s", steps, step.sentence())));
        int width =
                step.facts().keySet().stream().mapToInt(String::length).max().orElse(0);
        step.facts()
                .forEach((name, value) -> out.println(INDENT + paint(name, padded(name, width)) + "  " + text(value)));
        out.println();
        out.flush();
    }

    @Override
    public void end() {
        out.println("That was all. Start your own with 'wisim sandbox'.");
        out.flush();
    }

    @Override
    public void breakOff(String step, String reason) {
        out.flush();
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(width - name.length());
    }

    private static String text(Object value) {
        return value instanceof Map<?, ?> members
                ? members.entrySet().stream()
                        .map(member -> member.getKey() + " " + member.getValue())
                        .collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** Red for what was refused, green for what was given. */
    private String paint(String name, String text) {
        if (!colour) {
            return text;
        }
        return switch (name) {
            case "refused" -> "\u001b[31m" + text + "\u001b[0m";
            case "token" -> "\u001b[32m" + text + "\u001b[0m";
            default -> "\u001b[2m" + text + "\u001b[0m";
        };
    }
}
