package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/**
 * An application to register; what is left out is the sandbox's default.
 *
 * @param servicePrincipal whether it gets a service principal at once
 */
public record NewApplication(
        String displayName,
        Optional<List<String>> identifierUris,
        Optional<Integer> requestedAccessTokenVersion,
        Optional<String> tenantId,
        Optional<Boolean> servicePrincipal) {

    /** An application of that name with a service principal, everything else by default. */
    public static NewApplication named(String displayName) {
        return new NewApplication(displayName, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
