package dev.wisim.conformance.requirement;

/** What is wrong with the client, or with how it proves who it is, unless it is a federated assertion. */
public enum EntraClientRefusal implements EntraRefusal {
    MISSING_CREDENTIAL(RefusalRow.of(
            7000216,
            "invalid_client",
            "A form without a credential",
            "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
            Source.SDK_RECORDING)),
    UNEXPECTED_ASSERTION_TYPE(RefusalRow.of(
                    90011,
                    "invalid_request",
                    "An assertion of a type that nobody knows",
                    "Unexpected client assertion type.",
                    "https://github.com/AzureAD/azure-activedirectory-library-for-ruby/issues/53")
            .withoutPage()),
    UNKNOWN_CLIENT(RefusalRow.of(
            700016,
            "unauthorized_client",
            "A client id that the tenant does not have",
            "Application with identifier '{clientId}' was not found in the directory '{tenant}'. This can happen if the"
                    + " application has not been installed by the administrator of the tenant or consented to by any"
                    + " user in the tenant. You may have sent your authentication request to the wrong tenant.",
            Source.ERROR_CODES)),
    MISSING_SERVICE_PRINCIPAL(RefusalRow.of(
                    7000229,
                    "invalid_client",
                    "An application without a service principal",
                    "The client application {clientId} is missing service principal in the tenant {tenantId}. See"
                            + " instructions here: https://go.microsoft.com/fwlink/?linkid=2225119",
                    "https://go.microsoft.com/fwlink/?linkid=2225119")
            .withoutPage()),
    WRONG_SECRET(RefusalRow.of(
            7000215,
            "invalid_client",
            "A secret that the application does not have",
            "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value,"
                    + " not the client secret ID, for a secret added to app '{clientId}'.",
            Source.ERROR_CODES)),
    UNREGISTERED_CERTIFICATE(RefusalRow.of(
                    700027,
                    "invalid_client",
                    "An assertion of the client's own by a certificate that it does not have",
                    "The certificate with identifier used to sign the client assertion is not registered on application."
                            + " [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or"
                            + " directly use MS Graph to see configured keys for app Id '{clientId}'. Review the"
                            + " documentation at https://docs.microsoft.com/en-us/graph/deployments to determine the"
                            + " corresponding service endpoint and"
                            + " https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http"
                            + " to build a query request URL, such as"
                            + " 'https://graph.microsoft.com/beta/applications/{clientId}'].",
                    "https://learn.microsoft.com/en-us/answers/questions/5915574/aadsts700027-error")
            .variant("KEY")),
    DISABLED_CLIENT(RefusalRow.of(
            7000112,
            "unauthorized_client",
            "An application that is disabled",
            "Application '{clientId}'({displayName}) is disabled.",
            Source.ERROR_CODES)),
    PUBLIC_CLIENT(RefusalRow.of(
            700025,
            "invalid_client",
            "A public client that presents a credential",
            "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
            Source.ERROR_CODES)),
    CROSS_ORIGIN(RefusalRow.of(
            9002326,
            "invalid_request",
            "A request by a script of another origin",
            "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request"
                    + " origin: '{origin}'.",
            "https://github.com/MicrosoftDocs/azure-docs/issues/100859")),
    EXPIRED_SECRET(RefusalRow.of(
            7000222,
            "invalid_client",
            "A secret whose time is over",
            "The provided client secret keys for app '{clientId}' are expired. Visit the Azure portal to create new keys"
                    + " for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added"
                    + " security: https://aka.ms/certCreds.",
            "https://github.com/dotnet/sign/issues/849")),
    UNSUPPORTED_CERTIFICATE_ALGORITHM(RefusalRow.of(
                    5002738,
                    "invalid_client",
                    "An assertion of the client's own signed by RS512",
                    "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing algorithms"
                            + " are: 'RS256,PS256'",
                    Source.CERTIFICATE_CREDENTIALS)
            .variant("OWN")
            .inferred()),
    ASSERTION_OF_ANOTHER(RefusalRow.of(
            700021,
            "invalid_client",
            "An assertion of the client's own about another client",
            "Client assertion application identifier doesn't match 'client_id' parameter. Review the documentation at"
                    + " https://learn.microsoft.com/entra/identity-platform/certificate-credentials .",
            Source.CERTIFICATE_CREDENTIALS)),
    WRONG_ASSERTION_AUDIENCE(RefusalRow.of(
            700023,
            "invalid_client",
            "An assertion of the client's own for common",
            "Client assertion audience claim does not match Realm issuer. Review the documentation at"
                    + " https://learn.microsoft.com/entra/identity-platform/certificate-credentials .",
            "https://github.com/AzureAD/microsoft-authentication-library-for-dotnet/issues/2746")),
    EXPIRED_CERTIFICATE(RefusalRow.of(
                    700027,
                    "invalid_client",
                    "An assertion of the client's own by a certificate whose time is over",
                    "The certificate with identifier used to sign the client assertion is expired on application. [Reason"
                            + " - The key used is expired., Found key 'Start={start}, End={end}', Please visit the Azure"
                            + " Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id"
                            + " '{clientId}'. Review the documentation at"
                            + " https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service"
                            + " endpoint and"
                            + " https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http"
                            + " to build a query request URL, such as"
                            + " 'https://graph.microsoft.com/beta/applications/{clientId}'].",
                    Source.CERTIFICATE_CREDENTIALS)
            .variant("TIME")),
    CERTIFICATE_SIGNATURE(RefusalRow.of(
                    700027,
                    "invalid_client",
                    "An assertion of the client's own whose signature is not by the certificate",
                    "Client assertion failed signature validation. [Reason - The provided signature value did not match the"
                            + " expected signature value., Thumbprint of key used by client: '{thumbprint}', Found key"
                            + " 'Start={start}, End={end}', Please visit the Azure Portal, Graph Explorer or directly use"
                            + " MS Graph to see configured keys for app Id '{clientId}'. Review the documentation at"
                            + " https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service"
                            + " endpoint and"
                            + " https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http"
                            + " to build a query request URL, such as"
                            + " 'https://graph.microsoft.com/beta/applications/{clientId}'].",
                    Source.CERTIFICATE_CREDENTIALS)
            .variant("SIGN")
            .inferred());

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final RefusalRow row;

    EntraClientRefusal(RefusalRow row) {
        this.row = row;
    }

    @Override
    public RefusalRow row() {
        return row;
    }
}
