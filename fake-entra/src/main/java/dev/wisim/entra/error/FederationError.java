package dev.wisim.entra.error;

import static dev.wisim.entra.error.OAuthWord.INVALID_CLIENT;
import static dev.wisim.entra.error.OAuthWord.INVALID_REQUEST;
import static dev.wisim.kernel.error.Evidence.Level.INFERRED;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/**
 * What is wrong with a federated assertion, in the order in which it is looked for. "awi" is the issue list of
 * Azure/azure-workload-identity. Where only the text was seen, the status follows from the word.
 */
public enum FederationError implements EntraError {
    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2021-03", check = "ENTRA-REFUSAL-50027")
    MALFORMED_ASSERTION(Aadsts.of(50027, INVALID_REQUEST, "JWT token is invalid or malformed.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", check = "ENTRA-REFUSAL-90014")
    MISSING_CLAIM(Aadsts.of(
                    90014,
                    INVALID_REQUEST,
                    "The required field '{field}' is missing from the credential. Ensure that you have all the necessary"
                            + " parameters for the login request.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; status differs there",
            date = "2026-06",
            check = "ENTRA-REFUSAL-5002727")
    WRONG_TOKEN_TYPE(Aadsts.of(
                    5002727,
                    INVALID_REQUEST,
                    "Invalid JWT header type specified. Allowed types: 'JWT','http://openid.net/specs/jwt/1.0'")
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", check = "ENTRA-REFUSAL-5002738")
    UNSUPPORTED_ALGORITHM(Aadsts.of(
                    5002738,
                    INVALID_CLIENT,
                    "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing"
                            + " algorithms are: 'RS256,RS384,RS512'")
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", check = "ENTRA-REFUSAL-5002723")
    MISSING_KEY_ID(Aadsts.of(
                    5002723,
                    INVALID_CLIENT,
                    "Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId"
                            + " specified in token header.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "threads quoting it", date = "2024-10", check = "ENTRA-REFUSAL-70025")
    NO_CREDENTIALS(Aadsts.of(
            70025,
            INVALID_CLIENT,
            "The client '{clientId}'({displayName}) has no configured federated identity credentials.")),

    @Evidence(level = OBSERVED, source = "awi#1200", date = "2024-03-01", check = "ENTRA-REFUSAL-700211")
    UNKNOWN_ISSUER(Aadsts.of(
            700211,
            INVALID_CLIENT,
            "No matching federated identity record found for presented assertion issuer '{issuer}'. Please check your"
                    + " federated identity credential Subject, Audience and Issuer against the presented assertion."
                    + " https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation")),

    @Evidence(level = OBSERVED, source = "Azure/login#482, awi#1200", date = "2025-04", check = "ENTRA-REFUSAL-700213")
    UNKNOWN_SUBJECT(Aadsts.of(
            700213,
            INVALID_CLIENT,
            "No matching federated identity record found for presented assertion subject '{subject}'. Check your"
                    + " federated identity credential Subject, Audience and Issuer against the presented assertion."
                    + " https://learn.microsoft.com/entra/workload-id/workload-identity-federation")),

    @Evidence(
            level = OBSERVED,
            source = "Azure/login#515, #517, #573",
            date = "2025-01",
            check = "ENTRA-REFUSAL-7002138")
    SUBJECT_DIFFERS_IN_CASE(Aadsts.of(
            7002138,
            INVALID_CLIENT,
            "No matching federated identity record found for presented assertion subject '{subject}'. The subject matches"
                    + " with case-insensitive comparison, but not with case-sensitive comparison. Check your federated"
                    + " identity credential Subject, Audience and Issuer against the presented assertion. See"
                    + " documentation at: https://learn.microsoft.com/entra/workload-id/workload-identity-federation. See"
                    + " breaking change notification and remediation at:"
                    + " https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes"
                    + "#august-2024.")),

    @Evidence(level = OBSERVED, source = "dotnet/dnceng#6455", date = "2026-02-04", check = "ENTRA-REFUSAL-7002131")
    NO_EXPRESSION_MATCHED(Aadsts.of(
            7002131,
            INVALID_CLIENT,
            "No matching federated identity record found for presented assertion subject '{subject}' or no federated"
                    + " identity credential expression matched. Please check your federated identity credential Subject,"
                    + " Expression, Audience and Issuer against the presented assertion."
                    + " https://learn.microsoft.com/entra/workload-id/workload-identity-federation")),

    @Evidence(
            level = OBSERVED,
            source = "microsoft/Agents#202, full JSON",
            date = "2025-07-07",
            check = "ENTRA-REFUSAL-7002137")
    UNKNOWN_EXCHANGE_SUBJECT(Aadsts.of(
            7002137,
            INVALID_CLIENT,
            "No matching federated identity record found for presented assertion subject '{subject}'. Please make sure the"
                    + " federated identity credential Subject is '{expected}'.")),

    @Evidence(
            level = OBSERVED,
            source = "docs of GitLab and AKS that quote it",
            date = "2025-06",
            check = "ENTRA-REFUSAL-700212")
    UNKNOWN_AUDIENCE(Aadsts.of(
            700212,
            INVALID_CLIENT,
            "No matching federated identity record found for presented assertion audience '{audience}'. Please check your"
                    + " federated identity credential Subject, Audience and Issuer against the presented assertion."
                    + " https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation")),

    @Evidence(
            level = INFERRED,
            source = "quoted with a gap, filled as in 700236",
            date = "2026",
            check = "ENTRA-REFUSAL-700238")
    ISSUER_BLOCKED(Aadsts.of(
            700238,
            INVALID_CLIENT,
            "Tokens issued by issuer '{issuer}' may not be used for federated identity credential flows for applications"
                    + " or managed identities registered in this tenant.")),

    @Evidence(
            level = OBSERVED,
            source = "many workflow logs; status inferred",
            date = "2026-07",
            check = "ENTRA-REFUSAL-7002381")
    WRONG_ENTERPRISE(Aadsts.of(
            7002381,
            INVALID_CLIENT,
            "Federated identity credentials issued by 'https://token.actions.githubusercontent.com/' for applications or"
                    + " managed identities registered in this tenant must contain the enterprise claim with value {allowed}"
                    + " but actual value is '{enterprise}'.")),

    @Evidence(
            level = OBSERVED,
            source = "azure-docs#90276; status inferred",
            date = "2022-03",
            check = "ENTRA-REFUSAL-700222")
    ENTRA_TOKEN(Aadsts.of(700222, INVALID_CLIENT, "AAD-issued tokens may not be used for federated identity flows.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "public threads quoting it; status inferred",
            date = "2026-08",
            check = "ENTRA-REFUSAL-700236")
    ENTRA_TOKEN_OF_ANOTHER_TENANT(Aadsts.of(
            700236,
            INVALID_CLIENT,
            "Entra ID tokens issued by issuer '{issuer}' may not be used for federated identity credential flows for"
                    + " applications or managed identities registered in this tenant.")),

    @Evidence(
            level = OBSERVED,
            source = "azure-docs#109083; status inferred",
            date = "2023-05",
            check = "ENTRA-REFUSAL-700229")
    ENTRA_TOKEN_OF_A_USER(Aadsts.of(
                    700229,
                    INVALID_CLIENT,
                    "Forbidden token type. Only app-only tokens may be used as Federated Identity Credentials for AAD"
                            + " issuer.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "a published experiment; status inferred",
            date = "2024-12",
            check = "ENTRA-REFUSAL-700226")
    ENTRA_TOKEN_OF_AN_APPLICATION(Aadsts.of(
            700226, INVALID_CLIENT, "Only MSI tokens may be used as Federated Identity Credentials for AAD issuer.")),

    @Evidence(
            level = INFERRED,
            source = "number observed; a support page's wording",
            date = "2026-09",
            check = "ENTRA-REFUSAL-700231")
    FEDERATED_TWICE(Aadsts.of(
            700231,
            INVALID_CLIENT,
            "Token obtained using another federated identity credential may not be used as federated identity"
                    + " credential.")),

    @Evidence(
            level = OBSERVED,
            source = "docs of GitLab that quote it",
            date = "2025-06",
            check = "ENTRA-REFUSAL-501661")
    ISSUER_UNREACHABLE(Aadsts.of(501661, INVALID_CLIENT, "Request to External OIDC endpoint failed.")),

    @Evidence(level = OBSERVED, source = "docs of AKS that quote it", date = "2025-06", check = "ENTRA-REFUSAL-50166")
    ISSUER_METADATA_UNUSABLE(Aadsts.of(50166, INVALID_CLIENT, "Request to External OIDC endpoint failed.")),

    @Evidence(level = OBSERVED, source = "awi#1232", date = "2024-01-14", check = "ENTRA-REFUSAL-7000272")
    UNKNOWN_KEY(Aadsts.of(
                    7000272,
                    INVALID_CLIENT,
                    "The certificate with identifier {thumbprint} used to sign the federated credential could not be"
                            + " found in the metadata of identity provider {issuer}. Please validate that your Identity"
                            + " Provider's metadata exposes the key used to sign the incoming token.")
            .withPage()),

    @Evidence(
            level = INFERRED,
            source = "number and meaning seen; our wording",
            date = "2026-06",
            check = "ENTRA-REFUSAL-7000274")
    WRONG_SIGNATURE(Aadsts.of(7000274, INVALID_CLIENT, "The federated credential contains an invalid signature.")),

    @Evidence(
            level = OBSERVED,
            source = "msal-java#984, Azure/login#372",
            date = "2025-01",
            check = "ENTRA-REFUSAL-700024")
    OUTSIDE_VALIDITY(Aadsts.of(
                    700024,
                    INVALID_CLIENT,
                    "Client assertion is not within its valid time range. Current time: {now}, assertion valid from"
                            + " {notBefore}, expiry time of assertion {expiry}. Review the documentation at"
                            + " https://learn.microsoft.com/entra/identity-platform/certificate-credentials .")
            .withPage());

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
    private final Aadsts row;

    FederationError(Aadsts row) {
        this.row = row;
    }

    @Override
    public Aadsts row() {
        return row;
    }
}
