package dev.wisim.entra.token;

import dev.wisim.entra.federation.EntraIssuer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Microsoft's own resources that every tenant has. All but the last take v1 tokens, whichever endpoint issued them. Source of the
 * ids: the published list of first-party applications.
 */
enum FirstPartyResource {
    RESOURCE_MANAGER(
            "797f4846-ba00-4fd7-ba43-dac1f8f63013",
            "https://management.azure.com",
            "https://management.core.windows.net",
            "https://management.usgovcloudapi.net",
            "https://management.core.usgovcloudapi.net",
            "https://management.chinacloudapi.cn",
            "https://management.core.chinacloudapi.cn"),
    KEY_VAULT(
            "cfa8b339-82a2-471a-a3c9-0fc0be7a4093",
            "https://vault.azure.net",
            "https://vault.usgovcloudapi.net",
            "https://vault.azure.cn"),
    STORAGE("e406a681-f3d4-42a8-90b6-c2b029497af1", "https://storage.azure.com"),
    GRAPH(
            "00000003-0000-0000-c000-000000000000",
            "https://graph.microsoft.com",
            "https://graph.microsoft.us",
            "https://dod-graph.microsoft.us",
            "https://microsoftgraph.chinacloudapi.cn"),

    /** What a managed identity's token is for when it is to stand for an application; its tokens have version 2. */
    TOKEN_EXCHANGE(EntraIssuer.EXCHANGE_APPLICATION, EntraIssuer.EXCHANGE_AUDIENCE);

    private final String applicationId;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> identifierUris;

    FirstPartyResource(String applicationId, String... identifierUris) {
        this.applicationId = applicationId;
        this.identifierUris = List.of(identifierUris);
    }

    /** 1 or 2. */
    int tokenVersion() {
        return this == TOKEN_EXCHANGE ? 2 : 1;
    }

    /** The {@code aud} of a token that was asked for by {@code identifier}: of version 2 always the application id. */
    String audience(String identifier) {
        return this == TOKEN_EXCHANGE ? applicationId : identifier;
    }

    /** The identifier URIs of all of them. */
    static List<String> allIdentifierUris() {
        return Arrays.stream(values())
                .flatMap(each -> each.identifierUris.stream())
                .toList();
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
