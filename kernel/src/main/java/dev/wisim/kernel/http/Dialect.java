package dev.wisim.kernel.http;

/** A surface's way of saying no: the one writer of every failure, from a rule's refusal to a crash. */
@FunctionalInterface
public interface Dialect {

    /**
     * The answer to a failed exchange. It must not throw, and it must not disclose a {@link Failure.Crash}'s cause.
     *
     * @param exchange the exchange, of which only id, instant and headers are certain: a malformed request has no path
     */
    Answer answer(Failure failure, OpenExchange exchange);
}
