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
            .variant("KEY"));

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
