package dev.wisim.conformance.requirement;

/** What is wrong with a federated assertion. */
public enum EntraFederationRefusal implements EntraRefusal {
    MALFORMED_ASSERTION(RefusalRow.of(
            50027,
            "invalid_request",
            "An assertion that is no JWT",
            "JWT token is invalid or malformed.",
            Source.ERROR_CODES)),
    MISSING_CLAIM(RefusalRow.of(
            90014,
            "invalid_request",
            "An assertion without sub",
            "The required field '{field}' is missing from the credential. Ensure that you have all the necessary"
                    + " parameters for the login request.",
            Source.ERROR_CODES)),
    WRONG_TOKEN_TYPE(RefusalRow.of(
            5002727,
            "invalid_request",
            "An assertion of typ at+jwt",
            "Invalid JWT header type specified. Allowed types: 'JWT','http://openid.net/specs/jwt/1.0'",
            Source.CERTIFICATE_CREDENTIALS)),
    UNSUPPORTED_ALGORITHM(RefusalRow.of(
            5002738,
            "invalid_client",
            "An assertion signed by ES384",
            "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing algorithms are:"
                    + " 'RS256,RS384,RS512'",
            Source.ENTRA)),
    MISSING_KEY_ID(RefusalRow.of(
            5002723,
            "invalid_client",
            "An assertion that names no key",
            "Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId specified in"
                    + " token header.",
            Source.CERTIFICATE_CREDENTIALS)),
    NO_CREDENTIALS(RefusalRow.of(
                    70025,
                    "invalid_client",
                    "An assertion for an application without federated credentials",
                    "The client '{clientId}'({displayName}) has no configured federated identity credentials.",
                    Source.ENTRA_FEDERATION)
            .withoutPage()),
    UNKNOWN_ISSUER(RefusalRow.of(
                    700211,
                    "invalid_client",
                    "An issuer that no credential has",
                    "No matching federated identity record found for presented assertion issuer '{issuer}'. Please check"
                            + " your federated identity credential Subject, Audience and Issuer against the presented"
                            + " assertion. https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation",
                    Source.AWI_1200)
            .withoutPage()),
    UNKNOWN_SUBJECT(RefusalRow.of(
                    700213,
                    "invalid_client",
                    "A subject that no credential of the issuer has",
                    "No matching federated identity record found for presented assertion subject '{subject}'. Check your"
                            + " federated identity credential Subject, Audience and Issuer against the presented"
                            + " assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
                    "https://github.com/Azure/login/issues/482")
            .withoutPage()),
    SUBJECT_DIFFERS_IN_CASE(RefusalRow.of(
                    7002138,
                    "invalid_client",
                    "A subject that differs from a credential's in case alone",
                    "No matching federated identity record found for presented assertion subject '{subject}'. The subject"
                            + " matches with case-insensitive comparison, but not with case-sensitive comparison. Check"
                            + " your federated identity credential Subject, Audience and Issuer against the presented"
                            + " assertion. See documentation at:"
                            + " https://learn.microsoft.com/entra/workload-id/workload-identity-federation. See breaking"
                            + " change notification and remediation at:"
                            + " https://learn.microsoft.com/en-us/entra/identity-platform/reference-breaking-changes"
                            + "#august-2024.",
                    "https://github.com/Azure/login/issues/515")
            .withoutPage()),
    UNKNOWN_AUDIENCE(RefusalRow.of(
                    700212,
                    "invalid_client",
                    "An audience that is not the credential's",
                    "No matching federated identity record found for presented assertion audience '{audience}'. Please"
                            + " check your federated identity credential Subject, Audience and Issuer against the"
                            + " presented assertion."
                            + " https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation",
                    Source.GITLAB)
            .withoutPage()),
    ISSUER_UNREACHABLE(RefusalRow.of(
                    501661,
                    "invalid_client",
                    "An issuer whose discovery document cannot be had",
                    "Request to External OIDC endpoint failed.",
                    Source.GITLAB)
            .withoutPage()),
    ISSUER_METADATA_UNUSABLE(RefusalRow.of(
                    50166,
                    "invalid_client",
                    "An issuer whose discovery document cannot be had, as AKS shows it,",
                    "Request to External OIDC endpoint failed.",
                    Source.AKS)
            .withoutPage()),
    UNKNOWN_KEY(RefusalRow.of(
            7000272,
            "invalid_client",
            "An assertion by a key that its issuer does not publish",
            "The certificate with identifier {thumbprint} used to sign the federated credential could not be found in the"
                    + " metadata of identity provider {issuer}. Please validate that your Identity Provider's metadata"
                    + " exposes the key used to sign the incoming token.",
            "https://github.com/Azure/azure-workload-identity/issues/1232")),
    WRONG_SIGNATURE(RefusalRow.of(
                    7000274,
                    "invalid_client",
                    "An assertion whose signature is not by the key that it names",
                    "The federated credential contains an invalid signature.",
                    Source.ERROR_CODES)
            .withoutPage()
            .inferred()),
    OUTSIDE_VALIDITY(RefusalRow.of(
            700024,
            "invalid_client",
            "An assertion that has expired an hour ago",
            "Client assertion is not within its valid time range. Current time: {now}, assertion valid from {notBefore},"
                    + " expiry time of assertion {expiry}. Review the documentation at"
                    + " https://learn.microsoft.com/entra/identity-platform/certificate-credentials .",
            "https://github.com/Azure/login/issues/372")),
    NO_EXPRESSION_MATCHED(RefusalRow.of(
                    7002131,
                    "invalid_client",
                    "A subject that satisfies no credential of an application with a flexible one",
                    "No matching federated identity record found for presented assertion subject '{subject}' or no federated"
                            + " identity credential expression matched. Please check your federated identity credential"
                            + " Subject, Expression, Audience and Issuer against the presented assertion."
                            + " https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
                    "https://github.com/dotnet/dnceng/issues/6455")
            .withoutPage()),
    UNKNOWN_EXCHANGE_SUBJECT(RefusalRow.of(
                    7002137,
                    "invalid_client",
                    "A subject of Entra's own form that no credential has",
                    "No matching federated identity record found for presented assertion subject '{subject}'. Please make"
                            + " sure the federated identity credential Subject is '{expected}'.",
                    "https://github.com/microsoft/Agents/issues/202")
            .withoutPage()),
    ISSUER_BLOCKED(RefusalRow.of(
                    700238,
                    "invalid_client",
                    "An issuer that the tenant blocks",
                    "Tokens issued by issuer '{issuer}' may not be used for federated identity credential flows for"
                            + " applications or managed identities registered in this tenant.",
                    Source.ENTRA)
            .withoutPage()
            .inferred()),
    WRONG_ENTERPRISE(RefusalRow.of(
                    7002381,
                    "invalid_client",
                    "A token of GitHub without the enterprise that the tenant asks for",
                    "Federated identity credentials issued by 'https://token.actions.githubusercontent.com/' for"
                            + " applications or managed identities registered in this tenant must contain the enterprise"
                            + " claim with value {allowed} but actual value is '{enterprise}'.",
                    Source.ENTRA)
            .withoutPage()),
    ENTRA_TOKEN(RefusalRow.of(
            700222,
            "invalid_client",
            "A token of Entra's for a managed identity",
            "AAD-issued tokens may not be used for federated identity flows.",
            "https://github.com/MicrosoftDocs/azure-docs/issues/90276")),
    ENTRA_TOKEN_OF_ANOTHER_TENANT(RefusalRow.of(
                    700236,
                    "invalid_client",
                    "A token of Entra's from another tenant",
                    "Entra ID tokens issued by issuer '{issuer}' may not be used for federated identity credential flows"
                            + " for applications or managed identities registered in this tenant.",
                    Source.IDENTITY_AS_CREDENTIAL)
            .withoutPage()),
    ENTRA_TOKEN_OF_A_USER(RefusalRow.of(
            700229,
            "invalid_client",
            "A token of Entra's that is a user's",
            "Forbidden token type. Only app-only tokens may be used as Federated Identity Credentials for AAD issuer.",
            "https://github.com/MicrosoftDocs/azure-docs/issues/109083")),
    ENTRA_TOKEN_OF_AN_APPLICATION(RefusalRow.of(
                    700226,
                    "invalid_client",
                    "A token of Entra's that is an application's",
                    "Only MSI tokens may be used as Federated Identity Credentials for AAD issuer.",
                    Source.IDENTITY_AS_CREDENTIAL)
            .withoutPage()),
    FEDERATED_TWICE(RefusalRow.of(
                    700231,
                    "invalid_client",
                    "A token of a managed identity that it got by federation",
                    "Token obtained using another federated identity credential may not be used as federated identity"
                            + " credential.",
                    Source.IDENTITY_AS_CREDENTIAL)
            .withoutPage()
            .inferred());

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final RefusalRow row;

    EntraFederationRefusal(RefusalRow row) {
        this.row = row;
    }

    @Override
    public RefusalRow row() {
        return row;
    }
}
