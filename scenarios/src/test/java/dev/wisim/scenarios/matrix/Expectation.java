package dev.wisim.scenarios.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a cell is to come to.
 *
 * @param tokens how many tokens the program gets
 * @param distinct how many different ones, when it gets all that it asks for
 * @param attempts how many token requests arrive
 * @param waits whether the second is to come no sooner than a second after the first; empty where nobody asks for that
 * @param type the exception, or what the library has instead; empty when there is none
 * @param codes the AADSTS numbers that the library tells
 * @param why what in the library makes it so
 */
record Expectation(
        int tokens,
        int distinct,
        int attempts,
        Optional<Boolean> waits,
        Optional<String> type,
        List<Integer> codes,
        String why) {

    Expectation {
        codes = List.copyOf(codes);
    }

    /** What is not as expected, a line for each; nothing when all is. */
    List<String> differences(Observed observed) {
        List<String> differences = new ArrayList<>();
        compare(differences, "tokens", tokens, observed.tokens());
        if (type.isEmpty()) {
            compare(differences, "different tokens", distinct, observed.distinct());
        }
        compare(differences, "token requests", attempts, observed.attempts());
        if (waits.isPresent()) {
            compare(differences, "waits", waits, observed.waited());
        }
        compare(differences, "exception", type, observed.type());
        compare(differences, "codes", codes, observed.codes());
        return differences;
    }

    private static void compare(List<String> differences, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            differences.add(what + ": " + shown(expected) + " expected, but " + shown(actual));
        }
    }

    private static Object shown(Object value) {
        return value instanceof Optional<?> optional
                ? optional.<Object>map(each -> each).orElse("none")
                : value;
    }
}
