package dev.wisim.scenarios.admin;

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
public record SandboxClocks(SimulationClock simulation, Map<String, SurfaceClock> surfaces) {

    public SandboxClocks {
        surfaces = Collections.unmodifiableMap(new LinkedHashMap<>(surfaces));
    }
}
