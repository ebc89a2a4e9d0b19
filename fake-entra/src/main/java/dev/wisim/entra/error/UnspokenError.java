package dev.wisim.entra.error;

import static dev.wisim.entra.error.UnspokenError.Why.NOT_YET;
import static dev.wisim.entra.error.UnspokenError.Why.STATUS_UNKNOWN;
import static dev.wisim.entra.error.UnspokenError.Why.TEXT_UNKNOWN;

/**
 * AADSTS rows that an app-only client can meet at the real service and that nothing here says. They are no
 * {@link dev.wisim.kernel.error.CatalogEntry}, so no refusal can carry one; a row that comes to be said moves to one of the
 * {@link EntraError}s.
 */
public enum UnspokenError {
    FEDERATION_OFF(700223, TEXT_UNKNOWN, "Federation is disabled for the tenant"),
    ENTRA_AUDIENCE(7002121, TEXT_UNKNOWN, "Audience of a token that Entra issued; 700212 is said instead"),
    EXCHANGE_AUDIENCE(700214, TEXT_UNKNOWN, "The audience must be api://AzureADTokenExchange; 700212 is said instead"),
    FORBIDDEN_AUDIENCE(700227, TEXT_UNKNOWN, "A token of Entra's older issuer, https://sts.windows.net/"),
    ENTERPRISE_CLAIM_2(7002382, TEXT_UNKNOWN, "Seen as a number only"),
    KEY_TYPE(5002730, STATUS_UNKNOWN, "Invalid JWT token. Unsupported key for the signing algorithm."),
    TOKEN_HEADER(5002726, TEXT_UNKNOWN, "Unsupported token header"),
    CREDENTIAL_OTHER_GRANTS(7000218, NOT_YET, "The request body must contain 'client_assertion' or 'client_secret'."),
    ON_BEHALF_SIGNATURE(50013, NOT_YET, "Assertion failed signature validation. [Reason - …]"),
    CREDENTIALS_V1(70002, NOT_YET, "Error validating credentials."),
    ASSERTION_TIME_V1(50012, NOT_YET, "Client assertion is not within its valid time range."),
    DUPLICATE_NAMED(
            9000411, NOT_YET, "The request is not properly formatted. The parameter '{parameter}' is duplicated."),
    MANY_RESOURCES(700022, NOT_YET, "More than one resource in the scope; app-only clients get 70011"),
    NO_RESOURCE(700023, TEXT_UNKNOWN, "No resource in the scope"),
    CONDITIONAL_ACCESS(53003, STATUS_UNKNOWN, "Access has been blocked by Conditional Access policies."),
    CONDITIONAL_PLATFORM(50005, STATUS_UNKNOWN, "The platform is not supported through Conditional Access policy"),
    CONSUMERS(
            9002332,
            NOT_YET,
            "Application '{clientId}'({displayName}) is configured for use by Microsoft Entra users only."),
    REQUEST_LOOP(50196, NOT_YET, "The server terminated an operation because it encountered a client request loop"),
    TENANT_THROTTLED(90055, TEXT_UNKNOWN, "Too many incoming requests"),
    REQUEST_BUDGET(90024, STATUS_UNKNOWN, "A transient error has occurred. Try again."),
    RESOURCE_NOT_LISTED(
            650057, NOT_YET, "The resource is not among the client's requested permissions; delegated only"),
    NO_TENANT_REALM(90019, TEXT_UNKNOWN, "The tenant cannot be told from the request"),
    MTLS_AUDIENCE(50171, TEXT_UNKNOWN, "The audience is for mutual TLS only"),
    MTLS_CERTIFICATE(500181, TEXT_UNKNOWN, "The certificate of mutual TLS is missing"),
    MTLS_CERTIFICATE_2(392200, TEXT_UNKNOWN, "The certificate of mutual TLS is missing"),
    MTLS_CERTIFICATE_3(392204, TEXT_UNKNOWN, "The certificate of mutual TLS is missing"),
    REGIONAL_CLIENT(100007, NOT_YET, "Microsoft Entra Regional only supports managed identities and SN+I"),
    CROSS_CLOUD(900382, NOT_YET, "Confidential Client isn't supported in Cross Cloud request."),
    CROSS_CLOUD_2(900432, NOT_YET, "Confidential Client isn't supported in Cross Cloud request."),
    CERTIFICATE_NOT_VALID(1000502, TEXT_UNKNOWN, "The certificate is outside its validity, where its name is trusted"),
    CERTIFICATE_REVOKED(7000214, TEXT_UNKNOWN, "The certificate is revoked"),
    CERTIFICATE_REVOKED_2(7000277, TEXT_UNKNOWN, "The certificate is revoked"),
    ATTESTATION_HEADER(1000613, STATUS_UNKNOWN, "The attestation token contains invalid Jku header.");

    private final int number;
    private final Why why;
    private final String meaning;

    UnspokenError(int number, Why why, String meaning) {
        this.number = number;
        this.why = why;
        this.meaning = meaning;
    }

    /** The AADSTS number. */
    public int number() {
        return number;
    }

    /** Why nothing says it. */
    public Why why() {
        return why;
    }

    /** What it means, or the text's beginning where it is known. */
    public String meaning() {
        return meaning;
    }

    /** Why a row is not said. */
    public enum Why {
        /** Text and status are known; what would cause it is not modelled yet. */
        NOT_YET,
        /** Its text was seen nowhere, or not whole. */
        TEXT_UNKNOWN,
        /** Its text was seen, but not with which status. */
        STATUS_UNKNOWN
    }
}
