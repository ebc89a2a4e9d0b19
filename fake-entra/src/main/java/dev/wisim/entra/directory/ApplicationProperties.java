package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/**
 * What an application is created from.
 *
 * @param accessTokenVersion 1 or 2
 * @param clientId the client id of a configured world; drawn when empty, as the real service does
 */
public record ApplicationProperties(
        TenantId tenant,
        String displayName,
        List<String> identifierUris,
        int accessTokenVersion,
        Optional<ClientId> clientId,
        ApplicationTraits traits) {

    /** An application with the usual traits. */
    public ApplicationProperties(
            TenantId tenant,
            String displayName,
            List<String> identifierUris,
            int accessTokenVersion,
            Optional<ClientId> clientId) {
        this(tenant, displayName, identifierUris, accessTokenVersion, clientId, ApplicationTraits.USUAL);
    }

    public ApplicationProperties {
        identifierUris = List.copyOf(identifierUris);
    }

    /** The same with these traits. */
    public ApplicationProperties with(ApplicationTraits others) {
        return new ApplicationProperties(tenant, displayName, identifierUris, accessTokenVersion, clientId, others);
    }

    /** An application with a drawn client id, no identifier URI and access tokens of version 2. */
    public static ApplicationProperties named(TenantId tenant, String displayName) {
        return new ApplicationProperties(tenant, displayName, List.of(), 2, Optional.empty());
    }
}
