package dev.wisim.scenarios.client;

import java.util.Map;

/**
 * A user-assigned identity.
 *
 * @param id its Resource Manager id
 */
public record Identity(
        String id,
        String name,
        String location,
        Map<String, String> tags,
        String tenantId,
        String principalId,
        String clientId,
        String subscriptionId,
        String resourceGroup) {}
