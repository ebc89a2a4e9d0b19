package dev.wisim.entra.error;

import static dev.wisim.entra.error.OAuthWord.INVALID_CLIENT;
import static dev.wisim.entra.error.OAuthWord.INVALID_REQUEST;
import static dev.wisim.entra.error.OAuthWord.UNAUTHORIZED_CLIENT;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/** What is wrong with the client, or with how it proves who it is, unless it is a federated assertion. */
public enum ClientError implements EntraError {
    @Evidence(level = OBSERVED, source = "azure-sdk-for-js recordings", date = "2021-01-15", test = PROOF)
    MISSING_CREDENTIAL(Aadsts.of(
                    7000216,
                    INVALID_CLIENT,
                    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant"
                            + " type.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "azure-activedirectory-library-for-ruby#53", date = "2016-12", test = PROOF)
    UNEXPECTED_ASSERTION_TYPE(Aadsts.of(90011, INVALID_REQUEST, "Unexpected client assertion type.")),

    @Evidence(level = OBSERVED, source = "threads quoting it; reference", date = "2024-04", test = PROOF)
    UNKNOWN_CLIENT(Aadsts.of(
                    700016,
                    UNAUTHORIZED_CLIENT,
                    "Application with identifier '{clientId}' was not found in the directory '{tenant}'. This can happen"
                            + " if the application has not been installed by the administrator of the tenant or"
                            + " consented to by any user in the tenant. You may have sent your authentication request"
                            + " to the wrong tenant.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", test = PROOF)
    MISSING_SERVICE_PRINCIPAL(Aadsts.of(
            7000229,
            INVALID_CLIENT,
            "The client application {clientId} is missing service principal in the tenant {tenantId}. See instructions"
                    + " here: https://go.microsoft.com/fwlink/?linkid=2225119")),

    @Evidence(level = OBSERVED, source = "threads quoting it; reference", date = "2024-04", test = PROOF)
    WRONG_SECRET(Aadsts.of(
                    7000215,
                    INVALID_CLIENT,
                    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret"
                            + " value, not the client secret ID, for a secret added to app '{clientId}'.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "learn.microsoft.com/answers/5915574", date = "2026-06-09", test = PROOF)
    UNREGISTERED_CERTIFICATE(Aadsts.of(
                    700027,
                    INVALID_CLIENT,
                    "The certificate with identifier used to sign the client assertion is not registered on application."
                            + " [Reason - The key was not found., Please visit the Azure Portal, Graph Explorer or"
                            + " directly use MS Graph to see configured keys for app Id '{clientId}'. Review the"
                            + " documentation at https://docs.microsoft.com/en-us/graph/deployments to determine the"
                            + " corresponding service endpoint and"
                            + " https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http"
                            + " to build a query request URL, such as"
                            + " 'https://graph.microsoft.com/beta/applications/{clientId}'].")
            .withPage());

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
    private final Aadsts row;

    ClientError(Aadsts row) {
        this.row = row;
    }

    @Override
    public Aadsts row() {
        return row;
    }
}
