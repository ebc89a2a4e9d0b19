package dev.wisim.kernel.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How a rule chooses among the exchanges that it selects, by the word that it has for it. */
public enum TriggerKind {
    /** Every one. */
    @JsonProperty("always")
    ALWAYS(Set.of()),
    /** The next {@code count}. */
    @JsonProperty("next")
    NEXT(Set.of("count")),
    /** Every {@code n}-th. */
    @JsonProperty("every")
    EVERY(Set.of("n")),
    /** The {@code n}-th alone. */
    @JsonProperty("nth")
    NTH(Set.of("n")),
    /** Those between two instants of the simulation clock. */
    @JsonProperty("between")
    BETWEEN(Set.of("from", "until")),
    /** Each with a probability. */
    @JsonProperty("probability")
    PROBABILITY(Set.of("probability"));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> members;

    TriggerKind(Set<String> members) {
        this.members = members;
    }

    /** The kind as a rule names it. */
    public String word() {
        return Words.of(this);
    }

    Set<String> members() {
        return members;
    }
}
