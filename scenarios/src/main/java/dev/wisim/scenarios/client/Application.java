package dev.wisim.scenarios.client;

import java.util.List;
import java.util.Optional;

/**
 * An application registration.
 *
 * @param id its object id
 * @param appId its client id
 * @param servicePrincipalId the object id of its service principal, which its tokens carry as {@code oid}
 */
public record Application(
        String id,
        String appId,
        String displayName,
        List<String> identifierUris,
        int requestedAccessTokenVersion,
        String createdDateTime,
        String tenantId,
        Optional<String> publisherDomain,
        Optional<String> servicePrincipalId) {}
