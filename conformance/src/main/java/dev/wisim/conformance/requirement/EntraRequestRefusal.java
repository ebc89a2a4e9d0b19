package dev.wisim.conformance.requirement;

/** What is wrong with the request itself, before anyone asks who sent it. */
public enum EntraRequestRefusal implements EntraRefusal {
    MISSING_PARAMETER(RefusalRow.of(
            900144,
            "invalid_request",
            "A form without grant_type",
            "The request body must contain the following parameter: '{parameter}'.",
            Source.ERROR_CODES)),
    DUPLICATE_PARAMETER(RefusalRow.of(
                    9002313,
                    "invalid_request",
                    "A parameter that is given twice",
                    "Invalid request. Request is malformed or invalid.",
                    Source.ERROR_CODES)
            .inferred()),
    UNREADABLE_FORM(RefusalRow.of(
                    90107,
                    "invalid_request",
                    "A form that is no UTF-8",
                    "The request is not valid. Make sure your data doesn't have invalid characters.",
                    Source.ERROR_CODES)
            .inferred()),
    TOO_MANY_PARAMETERS(RefusalRow.of(
                    90013,
                    "invalid_request",
                    "A form of a thousand and one parameters",
                    "The input is not valid. The request has more than {limit} parameters.",
                    Source.ERROR_CODES)
            .inferred()),
    PARAMETER_TOO_LONG(RefusalRow.of(
                    90100,
                    "invalid_request",
                    "A scope of 8193 characters",
                    "The parameter '{parameter}' is not valid. It is longer than {limit} characters.",
                    Source.ERROR_CODES)
            .inferred()),
    UNSUPPORTED_GRANT_TYPE(RefusalRow.of(
            70003,
            "unsupported_grant_type",
            "A grant type that nobody knows",
            "The app requested an unsupported grant type '{grantType}'.",
            Source.ERROR_CODES)),
    UNKNOWN_TENANT(RefusalRow.of(
            90002,
            "invalid_request",
            "A tenant that does not exist",
            "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the"
                    + " correct cloud. Check with your subscription administrator, this may happen if there are no"
                    + " active subscriptions for the tenant.",
            Source.ERROR_CODES)),
    MALFORMED_TENANT(RefusalRow.of(
            900023,
            "invalid_request",
            "A tenant that is neither a GUID nor a domain",
            "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain.",
            "https://github.com/MicrosoftDocs/azure-docs/issues/100978")),
    NO_TENANT_NAMED(RefusalRow.of(
            50059,
            "invalid_request",
            "A client's request to common",
            "No tenant-identifying information found in either the request or implied by any provided credentials.",
            "https://github.com/MicrosoftDocs/azure-docs/issues/24064")),
    WRONG_METHOD(RefusalRow.of(
            900561,
            "invalid_request",
            "A GET of the token endpoint",
            "The endpoint only accepts {allowed} requests. Received a {actual} request.",
            Source.ERROR_CODES)),
    UNKNOWN_ROUTE(RefusalRow.of(
                    90023,
                    "invalid_request",
                    "A path that is none of the surface's",
                    "The authentication service request is not valid.",
                    Source.ERROR_CODES)
            .withStatus(404)
            .inferred()),
    MALFORMED_REQUEST(RefusalRow.of(
                    90004,
                    "invalid_request",
                    "What is no HTTP",
                    "The request is not properly formatted.",
                    Source.ERROR_CODES)
            .inferred()),
    BODY_TOO_LARGE(RefusalRow.of(
                    90117,
                    "invalid_request",
                    "A body of more than a mebibyte",
                    "The request body is longer than {limit} bytes.",
                    Source.ERROR_CODES)
            .withStatus(413)
            .inferred()),
    HEADERS_TOO_LARGE(RefusalRow.of(
                    165900,
                    "invalid_request",
                    "A header of 40000 characters",
                    "Invalid request. The request headers are too long.",
                    Source.ERROR_CODES)
            .withStatus(431)
            .inferred()),
    URI_TOO_LONG(RefusalRow.of(
                    90015,
                    "invalid_request",
                    "A query of 40000 characters",
                    "The query string is too long.",
                    Source.ERROR_CODES)
            .withStatus(414)
            .inferred()),
    TRANSIENT_FAILURE(RefusalRow.of(
                    90033,
                    "temporarily_unavailable",
                    "What fails for no fault of the client's",
                    "A transient error has occurred. Please try again.",
                    Source.ERROR_CODES)
            .withStatus(503)),
    UNKNOWN_INSTANCE(RefusalRow.of(
            50049,
            "invalid_instance",
            "Instance discovery of a host that is none of Microsoft's",
            "Unknown or invalid instance.",
            Source.MSAL_JS)),
    MALFORMED_DISCOVERY_REQUEST(RefusalRow.of(
                    50050,
                    "invalid_request",
                    "Instance discovery of what is no address",
                    "The request is malformed.",
                    Source.ERROR_CODES)
            .inferred());

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final RefusalRow row;

    EntraRequestRefusal(RefusalRow row) {
        this.row = row;
    }

    @Override
    public RefusalRow row() {
        return row;
    }
}
