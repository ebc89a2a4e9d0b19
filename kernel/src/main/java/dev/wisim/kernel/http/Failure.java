package dev.wisim.kernel.http;

import dev.wisim.kernel.error.Refusal;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/** Everything that can go wrong with an exchange. A surface's {@link Dialect} has an answer to each. */
public sealed interface Failure {

    /** A rule refused the request. */
    record Refused(Refusal refusal) implements Failure {}

    /** No route has this path. */
    record UnknownRoute() implements Failure {}

    /** The path exists, but not with this method; {@code allowed} are the methods it has. */
    record WrongMethod(Set<String> allowed) implements Failure {}

    /** The body is longer than {@code limit} bytes. */
    record BodyTooLarge(long limit) implements Failure {}

    /** The body was not whole {@code limit} after it was first read. */
    record BodyTooSlow(Duration limit) implements Failure {}

    /** The request line and headers together are longer than the listener reads. */
    record HeadersTooLarge() implements Failure {}

    /** The request target is longer than the listener reads. */
    record UriTooLong() implements Failure {}

    /** What arrived is not an HTTP request; {@code reason} is for the journal, not for the client. */
    record Malformed(String reason) implements Failure {}

    /**
     * A fault has the surface say no, whatever its rules would have said.
     *
     * @param status the HTTP status; without one that of the number
     * @param code the number in the surface's catalogue; without one the surface chooses what suits the status
     * @param attributes what the surface itself found in the request
     */
    record Injected(OptionalInt status, OptionalInt code, Attributes.Found attributes) implements Failure {}

    /** Our own fault. The cause goes to the journal and to the log; nothing of it reaches the client. */
    record Crash(Throwable cause) implements Failure {}
}
