package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ServicePrincipal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An application registration.
 *
 * @param id its object id
 * @param appId its client id
 * @param createdDateTime when it was registered, to the second as Graph lists it
 * @param servicePrincipalId the object id of its service principal
 */
record ApplicationDocument(
        String id,
        String appId,
        String displayName,
        List<String> identifierUris,
        int requestedAccessTokenVersion,
        boolean isDisabled,
        boolean isFallbackPublicClient,
        boolean appRoleAssignmentRequired,
        List<AppRoleDocument> appRoles,
        String createdDateTime,
        String tenantId,
        Optional<String> publisherDomain,
        Optional<String> servicePrincipalId) {

    static ApplicationDocument of(
            Application application, Optional<String> publisherDomain, Optional<ServicePrincipal> principal) {
        return new ApplicationDocument(
                application.id().toString(),
                application.clientId().toString(),
                application.displayName(),
                application.identifierUris(),
                application.accessTokenVersion(),
                application.traits().disabled(),
                application.traits().publicClient(),
                application.traits().assignmentRequired(),
                application.traits().appRoles().stream()
                        .map(AppRoleDocument::of)
                        .toList(),
                application.created().truncatedTo(ChronoUnit.SECONDS).toString(),
                application.tenant().toString(),
                publisherDomain,
                principal.map(found -> found.id().toString()));
    }
}
