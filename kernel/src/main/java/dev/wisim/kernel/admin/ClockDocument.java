package dev.wisim.kernel.admin;

import java.time.Instant;
import java.util.List;

/**
 * What the clocks show.
 *
 * @param now the simulation clock
 * @param start where it began, and where a reset puts it
 * @param frozen whether it stands
 * @param surfaces the surfaces' own readings
 */
record ClockDocument(String now, String start, boolean frozen, List<SurfaceReading> surfaces) {

    static ClockDocument of(Clocks clocks) {
        Instant now = clocks.simulation().instant();
        return new ClockDocument(
                InstantText.of(now),
                InstantText.of(clocks.simulation().start()),
                clocks.simulation().frozen(),
                clocks.surfaces().entrySet().stream()
                        .map(surface -> new SurfaceReading(
                                surface.getKey(),
                                InstantText.of(surface.getValue().at(now)),
                                surface.getValue().skew().toString()))
                        .toList());
    }

    /**
     * One surface's reading.
     *
     * @param skew how far it is ahead, ISO 8601, negative when behind
     */
    record SurfaceReading(String name, String now, String skew) {}
}
