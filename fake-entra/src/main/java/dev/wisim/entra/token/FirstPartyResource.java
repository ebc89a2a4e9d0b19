package dev.wisim.entra.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Microsoft's own resources that every tenant has. All of them take v1 tokens, whichever endpoint issued them. Source of the
 * ids: the published list of first-party applications.
 */
enum FirstPartyResource {
    RESOURCE_MANAGER(
            "797f4846-ba00-4fd7-ba43-dac1f8f63013",
            "https://management.azure.com",
            "https://management.core.windows.net"),
    KEY_VAULT("cfa8b339-82a2-471a-a3c9-0fc0be7a4093", "https://vault.azure.net"),
    STORAGE("e406a681-f3d4-42a8-90b6-c2b029497af1", "https://storage.azure.com"),
    GRAPH("00000003-0000-0000-c000-000000000000", "https://graph.microsoft.com");

    private final String applicationId;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> identifierUris;

    FirstPartyResource(String applicationId, String... identifierUris) {
        this.applicationId = applicationId;
        this.identifierUris = List.of(identifierUris);
    }

    /** The resource with this identifier URI, with or without one trailing slash, or this application id. */
    static Optional<FirstPartyResource> named(String identifier) {
        String bare = identifier.endsWith("/") ? identifier.substring(0, identifier.length() - 1) : identifier;
        return Arrays.stream(values())
                .filter(each -> each.identifierUris.stream().anyMatch(bare::equalsIgnoreCase)
                        || each.applicationId.equalsIgnoreCase(identifier))
                .findFirst();
    }
}
