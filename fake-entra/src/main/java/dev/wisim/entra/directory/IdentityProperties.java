package dev.wisim.entra.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an identity is created or updated from.
 *
 * @param clientId the client id of a configured world; drawn when empty, as the real service does. An update ignores it:
 *     the ids of an identity never change
 */
public record IdentityProperties(
        TenantId tenant, IdentityPath path, String location, Map<String, String> tags, Optional<ClientId> clientId) {

    public IdentityProperties {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }
}
