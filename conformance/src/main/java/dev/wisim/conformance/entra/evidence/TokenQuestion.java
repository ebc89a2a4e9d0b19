package dev.wisim.conformance.entra.evidence;

import dev.wisim.conformance.entra.world.EntraWorld;
import java.util.Set;

/** A request that has to be answered with a token. */
public enum TokenQuestion {
    /** An application, for Resource Manager. */
    RESOURCE_MANAGER,
    /** The same assertion once more. */
    RESOURCE_MANAGER_AGAIN,
    /** A user-assigned identity, for Resource Manager. */
    IDENTITY,
    /** A user-assigned identity, for an API of version 2. */
    IDENTITY_FOR_API_V2,
    /** An application, for an API of version 1. */
    API_V1,
    /** An application, for an API of version 2. */
    API_V2,
    /** For Key Vault, with the slash that makes two. */
    DOUBLE_SLASH,
    /** Tenant by its domain. */
    TENANT_DOMAIN,
    /** Tenant in upper case. */
    TENANT_CASE,
    /** With the scopes that MSAL Java and MSAL Go add. */
    OPENID_SCOPES,
    /** With white space around the assertion. */
    WHITE_SPACE,
    /** From a client that can handle claims challenges. */
    CHALLENGES,
    /** With a charset in the content type. */
    FORM_CHARSET,
    /** With parameters that nobody knows. */
    UNKNOWN_PARAMETERS,
    /** With a request id to return. */
    ECHO,
    /** By a secret. */
    SECRET,
    /** By a certificate and RS256. */
    CERTIFICATE,
    /** By a certificate and PS256. */
    CERTIFICATE_PS256,
    /** At the v1 endpoint, which takes a resource instead of a scope. */
    V1_ENDPOINT;

    private static final Set<TokenQuestion> OF_IDENTITY = Set.of(IDENTITY, IDENTITY_FOR_API_V2);
    private static final Set<TokenQuestion> OF_VERSION_2 = Set.of(IDENTITY_FOR_API_V2, API_V2);
    private static final Set<TokenQuestion> FOR_OTHERS = Set.of(IDENTITY_FOR_API_V2, API_V1, API_V2, DOUBLE_SLASH);

    /** Whether a managed identity asks. */
    public boolean ofIdentity() {
        return OF_IDENTITY.contains(this);
    }

    /** Whether the resource takes tokens of version 2.0. */
    public boolean ofVersion2() {
        return OF_VERSION_2.contains(this);
    }

    /** Whether the token is for Resource Manager. */
    public boolean forResourceManager() {
        return !FOR_OTHERS.contains(this);
    }

    /** Who asks. */
    public String clientId(EntraWorld world) {
        return switch (this) {
            case IDENTITY, IDENTITY_FOR_API_V2 -> world.identity().clientId();
            case SECRET -> world.application("with-secret").clientId();
            case CERTIFICATE, CERTIFICATE_PS256 ->
                world.application("with-certificate").clientId();
            default -> world.application("federated").clientId();
        };
    }

    /** Whom the token is for, as it has to say. */
    public String audience(EntraWorld world) {
        return switch (this) {
            case API_V1 -> world.application("api-of-version-1").uri().orElseThrow();
            case API_V2, IDENTITY_FOR_API_V2 ->
                world.application("api-of-version-2").clientId();
            case DOUBLE_SLASH -> "https://vault.azure.net/";
            case V1_ENDPOINT -> "https://management.azure.com/";
            default -> "https://management.azure.com";
        };
    }
}
