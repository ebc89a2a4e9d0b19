package dev.wisim.kernel.fault;

import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.InvalidSetting;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A trigger as it is written. Which members it has follows from its kind. */
public record TriggerConfig(
        @Describe("Which of the selected requests are struck.")
        TriggerKind kind,

        @Describe("Of next: how many.") Optional<Integer> count,

        @Describe("Of every and nth: which one, from 1.") Optional<Integer> n,

        @Describe("Of between: the first instant, on the simulation clock.")
        Optional<Instant> from,

        @Describe("Of between: the first instant after.") Optional<Instant> until,

        @Describe("Of probability: from 0 to 1.") Optional<Double> probability) {

    /**
     * The trigger.
     *
     * @throws InvalidSetting that names what is wrong, from the rule's own members on: {@code trigger.count}
     */
    public Trigger trigger() {
        Members members = new Members("trigger", kind.word(), kind.members(), given());
        return switch (kind) {
            case ALWAYS -> new Trigger.Always();
            case NEXT -> new Trigger.Next(members.number("count", 1, Integer.MAX_VALUE));
            case EVERY -> new Trigger.Every(members.number("n", 1, Integer.MAX_VALUE));
            case NTH -> new Trigger.Nth(members.number("n", 1, Integer.MAX_VALUE));
            case BETWEEN -> between(members);
            case PROBABILITY -> probability(members);
        };
    }

    private static Trigger between(Members members) {
        Instant first = (Instant) members.required("from");
        Instant end = (Instant) members.required("until");
        if (!first.isBefore(end)) {
            throw members.invalid("until", "must be later than from");
        }
        return new Trigger.Between(first, end);
    }

    private static Trigger probability(Members members) {
        double value = (Double) members.required("probability");
        if (!(value >= 0 && value <= 1)) {
            throw members.invalid("probability", "must be from 0 to 1, but is " + value);
        }
        return new Trigger.Probability(value);
    }

    private Map<String, Optional<?>> given() {
        Map<String, Optional<?>> given = new LinkedHashMap<>();
        given.put("count", count);
        given.put("n", n);
        given.put("from", from);
        given.put("until", until);
        given.put("probability", probability);
        return given;
    }
}
