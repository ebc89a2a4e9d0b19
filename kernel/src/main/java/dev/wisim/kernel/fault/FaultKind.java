package dev.wisim.kernel.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;

/** What can go wrong, by the word that a rule has for it, with the members that belong to it. */
public enum FaultKind {
    /** Answers with a status, in the surface's own words or with a body of somebody else's. */
    @JsonProperty("status")
    STATUS(
            List.of(Stage.REQUEST, Stage.ANSWER),
            Set.of("status", "code", "retryAfter", "retryAfterAs", "contentType", "body")),
    /** Refuses with a number of the surface's catalogue. */
    @JsonProperty("refuse")
    REFUSE(List.of(Stage.REQUEST), Set.of("code")),
    /** Waits. */
    @JsonProperty("latency")
    LATENCY(List.of(Stage.REQUEST, Stage.ANSWER), Set.of("delay", "upTo")),
    /** Resets the connection. */
    @JsonProperty("reset")
    RESET(List.of(Stage.REQUEST, Stage.ANSWER), Set.of()),
    /** Closes the connection without an answer. */
    @JsonProperty("drop")
    DROP(List.of(Stage.REQUEST, Stage.ANSWER), Set.of()),
    /** Breaks the answer off. */
    @JsonProperty("truncate")
    TRUNCATE(List.of(Stage.ANSWER), Set.of("bytes")),
    /** Sends the answer's body slowly. */
    @JsonProperty("drip")
    DRIP(List.of(Stage.ANSWER), Set.of("bytes", "interval")),
    /** Makes JSON of the answer unreadable. */
    @JsonProperty("malformed")
    MALFORMED(List.of(Stage.ANSWER), Set.of()),
    /** Says that the answer is something else. */
    @JsonProperty("content-type")
    CONTENT_TYPE(List.of(Stage.ANSWER), Set.of("contentType"));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<Stage> stages;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<String> members;

    FaultKind(List<Stage> stages, Set<String> members) {
        this.stages = stages;
        this.members = members;
    }

    /** The kind as a rule names it. */
    public String word() {
        return Words.of(this);
    }

    /** When it can strike, its own stage first. */
    List<Stage> stages() {
        return stages;
    }

    Stage ownStage() {
        return stages.get(0);
    }

    /** The members of a fault's settings that belong to it. */
    Set<String> members() {
        return members;
    }
}
