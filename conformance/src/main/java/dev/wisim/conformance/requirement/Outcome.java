package dev.wisim.conformance.requirement;

import java.util.List;
import java.util.Optional;

/** What came of a check. */
public sealed interface Outcome {

    /** It is as required. */
    record Passed() implements Outcome {}

    /** It is not: {@code expected} is what had to be there, {@code actual} what was, and where. */
    record Failed(String expected, String actual) implements Outcome {

        /** A stranger's document may be as long as it likes; its beginning says enough. */
        private static final int LONGEST = 1000;

        public Failed {
            actual = actual.length() > LONGEST ? actual.substring(0, LONGEST) + "…" : actual;
        }
    }

    /** It cannot be judged, because {@code by} fails already. */
    record Blocked(Requirement by) implements Outcome {}

    /** There was nothing to judge; {@code why} tells the option that would give it, or why it does not apply. */
    record NotRun(String why) implements Outcome {}

    /** It is as required. */
    static Outcome passed() {
        return new Passed();
    }

    /** It is not as required. */
    static Outcome failed(String expected, String actual) {
        return new Failed(expected, actual);
    }

    /** Passed if {@code holds}. */
    static Outcome of(boolean holds, String expected, String actual) {
        return holds ? passed() : failed(expected, actual);
    }

    /** One outcome for many of the same requirement: the worst, and not run only if none was. The list has one or more. */
    static Outcome worst(List<Outcome> outcomes) {
        return first(outcomes, Failed.class)
                .or(() -> first(outcomes, Blocked.class))
                .or(() -> first(outcomes, Passed.class))
                .orElseGet(() -> outcomes.get(0));
    }

    /** The same with its place added to what a failure expected; an empty place adds nothing. */
    default Outcome at(String place) {
        return this instanceof Failed failed && !place.isEmpty()
                ? failed(failed.expected() + " (" + place + ")", failed.actual())
                : this;
    }

    private static Optional<Outcome> first(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).findFirst();
    }
}
