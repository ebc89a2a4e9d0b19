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
            "https://github.com/Azure/login/issues/372"));

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
