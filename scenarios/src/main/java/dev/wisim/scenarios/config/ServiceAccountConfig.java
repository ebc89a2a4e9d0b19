package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.util.Map;

/** A service account of the cluster. */
public record ServiceAccountConfig(
        @Default("default") String namespace,
        String name,

        @Describe("Its annotations; azure.workload.identity/client-id and /tenant-id aim the environment.")
        Map<String, String> annotations) {

    public ServiceAccountConfig {
        annotations = Map.copyOf(annotations);
    }
}
