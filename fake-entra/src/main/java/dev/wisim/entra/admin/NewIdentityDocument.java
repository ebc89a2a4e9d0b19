package dev.wisim.entra.admin;

import java.util.Map;
import java.util.Optional;

/** An identity to create; what is left out is the sandbox's default. */
record NewIdentityDocument(
        String name,
        Optional<String> resourceGroup,
        Optional<String> location,
        Optional<String> subscriptionId,
        Optional<String> tenantId,
        Optional<Map<String, String>> tags) {}
