package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.Application;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An application as {@code az ad app} passes it on from Microsoft Graph: every member is there, empty ones too. Source of
 * fact: az CLI's test recordings of Graph v1.0.
 */
final class AzApplicationDocument {

    static final String GRAPH = "https://graph.microsoft.com/v1.0/$metadata#applications";

    private static final List<String> NULLS = List.of(
            "applicationTemplateId",
            "certification",
            "defaultRedirectUri",
            "deletedDateTime",
            "description",
            "disabledByMicrosoftStatus",
            "groupMembershipClaims",
            "isDeviceOnlyAuthSupported",
            "isFallbackPublicClient",
            "notes",
            "optionalClaims",
            "requestSignatureVerification",
            "serviceManagementReference",
            "servicePrincipalLockConfiguration",
            "tokenEncryptionKeyId",
            "uniqueName");

    private static final List<String> EMPTY_LISTS =
            List.of("addIns", "appRoles", "keyCredentials", "passwordCredentials", "requiredResourceAccess", "tags");

    private AzApplicationDocument() {}

    /** In a list. */
    static Map<String, Object> of(Application application) {
        Map<String, Object> document = new TreeMap<>();
        NULLS.forEach(member -> document.put(member, null));
        EMPTY_LISTS.forEach(member -> document.put(member, List.of()));
        document.put("api", api(application));
        document.put("appId", application.appId());
        document.put("createdDateTime", application.createdDateTime());
        document.put("displayName", application.displayName());
        document.put("id", application.id());
        document.put("identifierUris", application.identifierUris());
        document.put(
                "info", nulls("logoUrl", "marketingUrl", "privacyStatementUrl", "supportUrl", "termsOfServiceUrl"));
        document.put(
                "parentalControlSettings",
                Map.of("countriesBlockedForMinors", List.of(), "legalAgeGroupRule", "Allow"));
        document.put("publicClient", Map.of("redirectUris", List.of()));
        document.put("publisherDomain", application.publisherDomain().orElse(null));
        document.put("signInAudience", "AzureADMyOrg");
        document.put("spa", Map.of("redirectUris", List.of()));
        document.put("verifiedPublisher", nulls("addedDateTime", "displayName", "verifiedPublisherId"));
        document.put("web", web());
        return document;
    }

    /** On its own: an answer of Graph says what it is. */
    static Map<String, Object> entity(Application application) {
        Map<String, Object> document = of(application);
        document.put("@odata.context", GRAPH + "/$entity");
        return document;
    }

    private static Map<String, Object> api(Application application) {
        Map<String, Object> api = nulls("acceptMappedClaims");
        api.put("knownClientApplications", List.of());
        api.put("oauth2PermissionScopes", List.of());
        api.put("preAuthorizedApplications", List.of());
        api.put("requestedAccessTokenVersion", application.requestedAccessTokenVersion());
        return api;
    }

    private static Map<String, Object> web() {
        Map<String, Object> web = nulls("homePageUrl", "logoutUrl");
        web.put("implicitGrantSettings", Map.of("enableAccessTokenIssuance", false, "enableIdTokenIssuance", false));
        web.put("redirectUris", List.of());
        return web;
    }

    private static Map<String, Object> nulls(String... members) {
        Map<String, Object> document = new TreeMap<>();
        for (String member : members) {
            document.put(member, null);
        }
        return document;
    }
}
