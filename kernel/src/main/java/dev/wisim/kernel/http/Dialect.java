package dev.wisim.kernel.http;

import java.util.Optional;
import java.util.OptionalInt;

/** A surface's way of saying no: the one writer of every failure, from a rule's refusal to a crash. */
@FunctionalInterface
public interface Dialect {

    /**
     * The answer to a failed exchange. It must not throw, and it must not disclose a {@link Failure.Crash}'s cause.
     *
     * @param exchange the exchange, of which only id, instant and headers are certain: a malformed request has no path
     */
    Answer answer(Failure failure, OpenExchange exchange);

    /**
     * Why the surface could not say what a fault would have it say, as the rest of a sentence about the number; empty when it
     * can.
     *
     * @param status the status that is given beside the number, if one is
     * @param code the number in the surface's catalogue
     */
    default Optional<String> objection(OptionalInt status, int code) {
        return Optional.of("has no meaning here: this surface's refusals have no numbers");
    }
}
