package dev.wisim.kernel.fault;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** An exchange as far as a rule can choose by it. */
public interface Candidate {

    /** The surface that answers it. */
    String surface();

    /** When it was received, on the simulation clock. */
    Instant now();

    /** The HTTP method as sent. */
    String method();

    /** The path as sent, without the query. */
    String path();

    /** The first value of a request header. */
    Optional<String> header(String name);

    /** The values of a parameter of the query. */
    Collection<String> query(String name);

    /** What the surface calls this in the request, by all the names it has there; empty when there is nothing of it. */
    Collection<String> attribute(String name);
}
