package dev.wisim.entra.error;

import static dev.wisim.entra.error.OAuthWord.INVALID_CLIENT;
import static dev.wisim.entra.error.OAuthWord.INVALID_REQUEST;
import static dev.wisim.entra.error.OAuthWord.UNAUTHORIZED_CLIENT;
import static dev.wisim.kernel.error.Evidence.Level.INFERRED;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/** What is wrong with the client, or with how it proves who it is, unless it is a federated assertion. */
public enum ClientError implements EntraError {
    @Evidence(
            level = OBSERVED,
            source = "azure-sdk-for-js recordings",
            date = "2021-01-15",
            check = "ENTRA-REFUSAL-7000216")
    MISSING_CREDENTIAL(Aadsts.of(
                    7000216,
                    INVALID_CLIENT,
                    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant"
                            + " type.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "azure-activedirectory-library-for-ruby#53",
            date = "2016-12",
            check = "ENTRA-REFUSAL-90011")
    UNEXPECTED_ASSERTION_TYPE(Aadsts.of(90011, INVALID_REQUEST, "Unexpected client assertion type.")),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-700016")
    UNKNOWN_CLIENT(Aadsts.of(
                    700016,
                    UNAUTHORIZED_CLIENT,
                    "Application with identifier '{clientId}' was not found in the directory '{tenant}'. This can happen"
                            + " if the application has not been installed by the administrator of the tenant or"
                            + " consented to by any user in the tenant. You may have sent your authentication request"
                            + " to the wrong tenant.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", check = "ENTRA-REFUSAL-7000229")
    MISSING_SERVICE_PRINCIPAL(Aadsts.of(
            7000229,
            INVALID_CLIENT,
            "The client application {clientId} is missing service principal in the tenant {tenantId}. See instructions"
                    + " here: https://go.microsoft.com/fwlink/?linkid=2225119")),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2023-10",
            check = "ENTRA-REFUSAL-7000112")
    DISABLED_CLIENT(Aadsts.of(7000112, UNAUTHORIZED_CLIENT, "Application '{clientId}'({displayName}) is disabled.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-700025")
    PUBLIC_CLIENT(Aadsts.of(
                    700025,
                    INVALID_CLIENT,
                    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "MicrosoftDocs/azure-docs#100859",
            date = "2022-11-02",
            check = "ENTRA-REFUSAL-9002326")
    CROSS_ORIGIN(Aadsts.of(
                    9002326,
                    INVALID_REQUEST,
                    "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request"
                            + " origin: '{origin}'.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-7000215")
    WRONG_SECRET(Aadsts.of(
                    7000215,
                    INVALID_CLIENT,
                    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret"
                            + " value, not the client secret ID, for a secret added to app '{clientId}'.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "dotnet/sign#849 and others",
            date = "2025-04-10",
            check = "ENTRA-REFUSAL-7000222")
    EXPIRED_SECRET(Aadsts.of(
                    7000222,
                    INVALID_CLIENT,
                    "The provided client secret keys for app '{clientId}' are expired. Visit the Azure portal to create"
                            + " new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate"
                            + " credentials for added security: https://aka.ms/certCreds.")
            .withPage()),

    @Evidence(
            level = INFERRED,
            source = "text: threads; its list of algorithms ours",
            date = "2026-11",
            check = "ENTRA-REFUSAL-5002738-OWN")
    UNSUPPORTED_CERTIFICATE_ALGORITHM(Aadsts.of(
                    5002738,
                    INVALID_CLIENT,
                    "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing"
                            + " algorithms are: 'RS256,PS256'")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; URL of its 700024 sibling",
            date = "2024-10",
            check = "ENTRA-REFUSAL-700021")
    ASSERTION_OF_ANOTHER(Aadsts.of(
                    700021,
                    INVALID_CLIENT,
                    "Client assertion application identifier doesn't match 'client_id' parameter. Review the documentation"
                            + " at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "msal-dotnet#2746; URL of its 700024 sibling",
            date = "2021-06-28",
            check = "ENTRA-REFUSAL-700023")
    WRONG_ASSERTION_AUDIENCE(Aadsts.of(
                    700023,
                    INVALID_CLIENT,
                    "Client assertion audience claim does not match Realm issuer. Review the documentation at"
                            + " https://learn.microsoft.com/entra/identity-platform/certificate-credentials .")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "learn.microsoft.com/answers/5915574",
            date = "2026-06-09",
            check = "ENTRA-REFUSAL-700027-KEY")
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
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2026-09", check = "ENTRA-REFUSAL-700027-TIME")
    EXPIRED_CERTIFICATE(Aadsts.of(
                    700027,
                    INVALID_CLIENT,
                    "The certificate with identifier used to sign the client assertion is expired on application."
                            + " [Reason - The key used is expired., Found key 'Start={start}, End={end}', Please visit the"
                            + " Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id"
                            + " '{clientId}'. Review the documentation at https://docs.microsoft.com/en-us/graph/deployments"
                            + " to determine the corresponding service endpoint and"
                            + " https://docs.microsoft.com/en-us/graph/api/application-get?view=graph-rest-1.0&tabs=http"
                            + " to build a query request URL, such as"
                            + " 'https://graph.microsoft.com/beta/applications/{clientId}'].")
            .withPage()),

    @Evidence(
            level = INFERRED,
            source = "text and reason seen, not in one answer",
            date = "2026-06",
            check = "ENTRA-REFUSAL-700027-SIGN")
    CERTIFICATE_SIGNATURE(Aadsts.of(
                    700027,
                    INVALID_CLIENT,
                    "Client assertion failed signature validation. [Reason - The provided signature value did not match"
                            + " the expected signature value., Thumbprint of key used by client: '{thumbprint}', Found key"
                            + " 'Start={start}, End={end}', Please visit the Azure Portal, Graph Explorer or directly use"
                            + " MS Graph to see configured keys for app Id '{clientId}'. Review the documentation at"
                            + " https://docs.microsoft.com/en-us/graph/deployments to determine the corresponding service"
                            + " endpoint and"
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
