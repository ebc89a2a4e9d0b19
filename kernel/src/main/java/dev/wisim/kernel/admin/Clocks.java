package dev.wisim.kernel.admin;

import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The clocks that the admin API moves.
 *
 * @param simulation the one that the directory runs on
 * @param surfaces the surfaces' own readings of it by name, in the order in which they are shown
 */
public record Clocks(SimulationClock simulation, Map<String, SurfaceClock> surfaces) {

    public Clocks {
        surfaces = Collections.unmodifiableMap(new LinkedHashMap<>(surfaces));
    }
}
