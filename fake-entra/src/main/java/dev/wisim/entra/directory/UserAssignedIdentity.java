package dev.wisim.entra.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A user-assigned managed identity. It has no application object, and its service principal comes and goes with it.
 *
 * @param principalId the service principal's id: the {@code oid} of the identity's tokens
 * @param subscription the subscription it lives in, as its creator spelt it
 * @param resourceGroup the resource group it lives in, as its creator spelt it
 * @param name unique in its resource group, ignoring case; kept as its creator spelt it
 */
public record UserAssignedIdentity(
        ObjectId id,
        TenantId tenant,
        ClientId clientId,
        ObjectId principalId,
        String subscription,
        String resourceGroup,
        String name,
        String location,
        Map<String, String> tags)
        implements Client {

    public UserAssignedIdentity {
        // Not Map.copyOf: its order differs from run to run, and answers must not.
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.IDENTITY;
    }

    @Override
    public String displayName() {
        return name;
    }

    UserAssignedIdentity withTags(Map<String, String> changed) {
        return new UserAssignedIdentity(
                id, tenant, clientId, principalId, subscription, resourceGroup, name, location, changed);
    }

    /** Where it is found in Resource Manager. */
    public IdentityPath path() {
        return new IdentityPath(subscription, resourceGroup, name);
    }
}
