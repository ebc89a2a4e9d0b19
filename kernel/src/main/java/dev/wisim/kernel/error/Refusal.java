package dev.wisim.kernel.error;

import java.util.Map;

/**
 * A rule's no. It carries the cause and the arguments of its text; the surface's dialect turns it into an answer.
 * It has no stack trace: a refusal is an answer, not an accident, and is thrown thousands of times a second.
 */
public final class Refusal extends RuntimeException {

    private final CatalogEntry entry;
    private final Map<String, String> arguments;

    /** A refusal whose text needs no argument. */
    public Refusal(CatalogEntry entry) {
        this(entry, Map.of());
    }

    /**
     * A refusal.
     *
     * @param arguments a value for each {@code {name}} in the entry's template
     */
    public Refusal(CatalogEntry entry, Map<String, String> arguments) {
        super(entry.name(), null, false, false);
        this.entry = entry;
        this.arguments = Map.copyOf(arguments);
    }

    /** The cause. */
    public CatalogEntry entry() {
        return entry;
    }

    /** The values for the template's names. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * The text with its arguments in place.
     *
     * @throws IllegalStateException when the template names an argument that was not given
     */
    public String text() {
        return Template.fill(entry.template(), arguments);
    }
}
