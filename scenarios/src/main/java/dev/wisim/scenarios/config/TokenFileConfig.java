package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import java.time.Duration;
import java.util.Optional;

/** The token file that the sandbox keeps fresh, as a kubelet does for a pod. */
public record TokenFileConfig(
        @Describe("Whose token, as namespace/name; without it the first service account's.")
        Optional<String> serviceAccount,

        @Default("api://AzureADTokenExchange") String audience,

        @Describe("How long a token is valid, in whole seconds from 10 minutes.") @Default("1h")
        Duration lifetime) {

    public TokenFileConfig {
        if (lifetime.compareTo(Duration.ofMinutes(10)) < 0
                || !lifetime.equals(Duration.ofSeconds(lifetime.toSeconds()))) {
            throw new IllegalArgumentException(
                    "lifetime must be in whole seconds and at least 10m, as the API server asks");
        }
        serviceAccount.ifPresent(name -> {
            if (!name.matches("[^/]+/[^/]+")) {
                throw new IllegalArgumentException("serviceAccount must be namespace/name");
            }
        });
    }
}
