package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationEdit;
import dev.wisim.entra.directory.ApplicationTraits;
import java.util.List;
import java.util.Optional;

/**
 * What to change of an application; what is left out stays.
 *
 * @param isDisabled whether it gets no token at all
 * @param isFallbackPublicClient whether it is a public client
 * @param appRoleAssignmentRequired whether tokens for it go only to clients that have one of its roles
 */
record ApplicationEditDocument(
        Optional<String> displayName,
        Optional<List<String>> identifierUris,
        Optional<Integer> requestedAccessTokenVersion,
        Optional<Boolean> isDisabled,
        Optional<Boolean> isFallbackPublicClient,
        Optional<Boolean> appRoleAssignmentRequired,
        Optional<List<AppRoleDocument>> appRoles) {

    ApplicationEdit of(Application old) {
        ApplicationTraits traits = old.traits();
        return new ApplicationEdit(
                displayName,
                identifierUris,
                requestedAccessTokenVersion,
                Optional.of(new ApplicationTraits(
                        isDisabled.orElse(traits.disabled()),
                        isFallbackPublicClient.orElse(traits.publicClient()),
                        appRoleAssignmentRequired.orElse(traits.assignmentRequired()),
                        appRoles.map(roles -> roles.stream()
                                        .map(AppRoleDocument::role)
                                        .toList())
                                .orElse(traits.appRoles()))));
    }
}
