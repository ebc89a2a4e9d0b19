package dev.wisim.entra.admin;

import java.util.List;
import java.util.Optional;

/**
 * An application to register; what is left out is the sandbox's default.
 *
 * @param servicePrincipal whether it gets a service principal at once, which the real service leaves to a second call
 */
record NewApplicationDocument(
        String displayName,
        Optional<List<String>> identifierUris,
        Optional<Integer> requestedAccessTokenVersion,
        Optional<String> tenantId,
        Optional<Boolean> servicePrincipal) {}
