package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.egress.AllowedDestination;
import java.util.List;

/** The forward proxy. */
public record EgressConfig(
        @Describe(
                "Destinations outside to which it really connects: example.test:443, *.example.test:443, *:443, or with any port example.test:*.")
        List<AllowedDestination> allow) {

    public EgressConfig {
        allow = List.copyOf(allow);
    }
}
