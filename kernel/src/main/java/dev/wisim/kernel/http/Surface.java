package dev.wisim.kernel.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One face of the simulator: what it is called, which host names it answers to, and how.
 *
 * @param name the surface's name in the journal and in configuration ({@code login}, {@code issuer}, {@code admin})
 * @param hostNames whether the surface answers for a host name (lower case, no port) on a listener that is another's
 * @param limits how much it reads
 * @param caseInsensitivePaths whether literal path segments are matched without regard to case
 * @param requestIds where the ids of its exchanges come from
 * @param dialect how it says no
 * @param attributes what faults can be aimed by, besides what any request has
 * @param routes its table of contents
 */
public record Surface(
        String name,
        Predicate<String> hostNames,
        Limits limits,
        boolean caseInsensitivePaths,
        Supplier<UUID> requestIds,
        Dialect dialect,
        Attributes attributes,
        List<Route> routes) {

    public Surface {
        routes = List.copyOf(routes);
    }

    /** A surface whose requests have nothing that faults could be aimed by, but what any request has. */
    public Surface(
            String name,
            Predicate<String> hostNames,
            Limits limits,
            boolean caseInsensitivePaths,
            Supplier<UUID> requestIds,
            Dialect dialect,
            List<Route> routes) {
        this(name, hostNames, limits, caseInsensitivePaths, requestIds, dialect, Attributes.NONE, routes);
    }
}
