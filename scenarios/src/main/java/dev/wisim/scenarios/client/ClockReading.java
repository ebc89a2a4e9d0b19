package dev.wisim.scenarios.client;

import java.util.List;

/**
 * What the clocks show.
 *
 * @param now the simulation clock, ISO 8601
 * @param start where it began
 * @param frozen whether it stands still
 * @param surfaces the surfaces' own readings of it
 */
public record ClockReading(String now, String start, boolean frozen, List<SurfaceReading> surfaces) {

    /**
     * One surface's reading.
     *
     * @param skew how far it is ahead of the simulation clock, ISO 8601, negative when behind
     */
    public record SurfaceReading(String name, String now, String skew) {}
}
