package dev.wisim.scenarios.client;

import java.util.Map;
import java.util.Optional;

/** An identity to create; what is left out is the sandbox's default. */
public record NewIdentity(
        String name,
        Optional<String> resourceGroup,
        Optional<String> location,
        Optional<String> subscriptionId,
        Optional<String> tenantId,
        Optional<Map<String, String>> tags) {

    /** An identity of that name, everything else by default. */
    public static NewIdentity named(String name) {
        return new NewIdentity(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
