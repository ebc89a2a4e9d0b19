package dev.wisim.issuer;

import dev.wisim.kernel.time.SimulationClock;
import dev.wisim.kernel.time.SurfaceClock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The issuers' own clocks. */
public final class IssuerClocks {

    private final Map<String, SurfaceClock> byIssuer = new LinkedHashMap<>();

    /** A clock for each issuer. */
    public IssuerClocks(SimulationClock simulation, List<IssuerSettings> issuers) {
        issuers.forEach(issuer -> byIssuer.put(issuer.name(), new SurfaceClock(simulation)));
    }

    /** The clock of one of them. */
    public SurfaceClock of(IssuerSettings issuer) {
        return byIssuer.get(issuer.name());
    }

    /** As commands call them: the first issuer's {@code issuer}, each other one's {@code issuer/NAME}. */
    public Map<String, SurfaceClock> byCommandName() {
        Map<String, SurfaceClock> clocks = new LinkedHashMap<>();
        byIssuer.forEach((name, clock) ->
                clocks.put(clocks.isEmpty() ? IssuerServer.SURFACE : IssuerServer.SURFACE + "/" + name, clock));
        return Collections.unmodifiableMap(clocks);
    }
}
