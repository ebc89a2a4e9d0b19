package dev.wisim.entra.admin;

import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.Map;

/**
 * A user-assigned identity.
 *
 * @param id its Resource Manager id; that provider writes the group's segment in lower case
 */
record IdentityDocument(
        String id,
        String name,
        String location,
        Map<String, String> tags,
        String tenantId,
        String principalId,
        String clientId,
        String subscriptionId,
        String resourceGroup) {

    static IdentityDocument of(UserAssignedIdentity identity) {
        return new IdentityDocument(
                resourceId(identity),
                identity.name(),
                identity.location(),
                identity.tags(),
                identity.tenant().toString(),
                identity.principalId().toString(),
                identity.clientId().toString(),
                identity.subscription(),
                identity.resourceGroup());
    }

    static String resourceId(UserAssignedIdentity identity) {
        return "/subscriptions/" + identity.subscription() + "/resourcegroups/" + identity.resourceGroup()
                + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/" + identity.name();
    }
}
