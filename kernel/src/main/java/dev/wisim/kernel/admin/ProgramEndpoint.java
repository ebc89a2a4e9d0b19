package dev.wisim.kernel.admin;

import dev.wisim.kernel.http.Route;
import java.util.List;

/** {@code /v0/health}, {@code /v0/reset}: the program as a whole. */
public final class ProgramEndpoint {

    private final List<Runnable> resets;

    /**
     * The routes of a program.
     *
     * @param resets what puts it back to where it began, step by step
     */
    public ProgramEndpoint(List<Runnable> resets) {
        this.resets = List.copyOf(resets);
    }

    /** The routes. */
    public List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        "/v0/health",
                        "Say that everything is ready.",
                        HealthDocument.class,
                        call -> new HealthDocument("ready")),
                JsonEndpoint.command(
                        "/v0/reset",
                        "Put everything back to its start: clocks, objects, faults, caches and journal; keys stay.",
                        call -> reset()));
    }

    /** One at a time: two that mix would leave neither's start. */
    private synchronized void reset() {
        resets.forEach(Runnable::run);
    }
}
