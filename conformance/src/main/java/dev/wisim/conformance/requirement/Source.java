package dev.wisim.conformance.requirement;

/** Who says so: the addresses of the specifications and documentation pages that requirements point to. */
final class Source {

    static final String DISCOVERY = "https://openid.net/specs/openid-connect-discovery-1_0.html";
    static final String PROVIDER_CONFIG = DISCOVERY + "#ProviderConfigurationResponse";
    static final String PROVIDER_METADATA = DISCOVERY + "#ProviderMetadata";
    static final String JWS = "https://www.rfc-editor.org/rfc/rfc7515#section-";
    static final String JWK = "https://www.rfc-editor.org/rfc/rfc7517#section-";
    static final String JWA = "https://www.rfc-editor.org/rfc/rfc7518#section-";
    static final String JWT = "https://www.rfc-editor.org/rfc/rfc7519#section-";
    static final String PKIX = "https://www.rfc-editor.org/rfc/rfc5280#section-";
    static final String SERVICE_IDENTITY = "https://www.rfc-editor.org/rfc/rfc9525#section-6";
    static final String CACHING = "https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.1";
    static final String METADATA = "https://www.rfc-editor.org/rfc/rfc8414#section-";
    static final String ENTRA =
            "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations";
    static final String ENTRA_FEDERATION =
            "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust";
    static final String ISSUER_DISCOVERY =
            "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
                    + "#service-account-issuer-discovery";
    static final String BOUND_TOKENS =
            "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens";
    static final String PROJECTION =
            "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
                    + "#serviceaccount-token-volume-projection";
    static final String TOKEN_REQUEST =
            "https://kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-request-v1/";
    static final String EXTERNAL_SIGNER =
            "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#external-serviceaccount-token-signing-and-key-management";
    static final String DISCOVERY_TEST =
            "https://github.com/kubernetes/kubernetes/blob/master/test/images/agnhost/openidmetadata/openidmetadata.go";

    static final String CLIENT_CREDENTIALS =
            "https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow";
    static final String IDENTITY_AS_CREDENTIAL =
            "https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity";
    static final String CERTIFICATE_CREDENTIALS =
            "https://learn.microsoft.com/entra/identity-platform/certificate-credentials";
    static final String ERROR_CODES = "https://learn.microsoft.com/entra/identity-platform/reference-error-codes";
    static final String CLAIMS = "https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference";
    static final String LIFETIMES = "https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes";
    static final String CAE = "https://learn.microsoft.com/entra/identity-platform/claims-challenge";
    static final String MANAGED_IDENTITY =
            "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview";
    static final String OIDC = "https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc";
    static final String OAUTH_ERROR = "https://www.rfc-editor.org/rfc/rfc6749#section-5.2";
    static final String MSAL_GO = "https://github.com/AzureAD/microsoft-authentication-library-for-go";
    static final String MSAL_JAVA = "https://github.com/AzureAD/microsoft-authentication-library-for-java";
    static final String MSAL_JS = "https://github.com/AzureAD/microsoft-authentication-library-for-js";
    static final String MSAL_NET = "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet";
    static final String MSAL_PYTHON = "https://github.com/AzureAD/microsoft-authentication-library-for-python";
    static final String SDK_RECORDING = "https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/identity/identity";
    static final String AWI_1200 = "https://github.com/Azure/azure-workload-identity/issues/1200";
    static final String AWI_FAQ = "https://azure.github.io/azure-workload-identity/docs/faq.html";
    static final String AKS = "https://learn.microsoft.com/azure/aks/identity-bindings-concepts";
    static final String GITLAB = "https://docs.gitlab.com/ci/cloud_services/azure/";

    static final String JWT_PRACTICES = "https://www.rfc-editor.org/rfc/rfc8725#section-";
    static final String JOSE_COOKBOOK = "https://www.rfc-editor.org/rfc/rfc7520";
    static final String JSON = "https://www.rfc-editor.org/rfc/rfc8259#section-";
    static final String FORMS = "https://url.spec.whatwg.org/#urlencoded-parsing";
    static final String HTTP_MESSAGES = "https://www.rfc-editor.org/rfc/rfc9112#section-";

    private Source() {}
}
