package dev.wisim.scenarios.matrix;

import dev.wisim.scenarios.client.NewFault;
import java.util.Map;
import java.util.Optional;

/** What goes wrong with a cell's token requests, and how many of them. */
enum Trouble {
    THROTTLED(1, Map.of("kind", "status", "status", 429, "code", 90055, "retryAfter", "1s")),
    UNAVAILABLE(1, Map.of("kind", "status", "status", 503, "code", 90033)),
    DOWN(50, Map.of("kind", "status", "status", 503, "code", 90033)),
    RESET(1, Map.of("kind", "reset"));

    private final int count;

    @SuppressWarnings("ImmutableEnumChecker") // always made by Map.of
    private final Map<String, Object> fault;

    Trouble(int count, Map<String, Object> fault) {
        this.count = count;
        this.fault = fault;
    }

    /** The rule that strikes the next token requests of this cell's tenant. */
    NewFault rule(Cell cell) {
        return new NewFault(
                Optional.empty(),
                "login",
                Map.of("tenant", cell.tenant(), "path", "/*/oauth2/v2.0/token", "method", "POST"),
                Map.of("kind", "next", "count", count),
                fault,
                Optional.empty(),
                false);
    }
}
