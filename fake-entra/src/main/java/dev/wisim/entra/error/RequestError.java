package dev.wisim.entra.error;

import static dev.wisim.entra.error.OAuthWord.INVALID_INSTANCE;
import static dev.wisim.entra.error.OAuthWord.INVALID_REQUEST;
import static dev.wisim.entra.error.OAuthWord.TEMPORARILY_UNAVAILABLE;
import static dev.wisim.kernel.error.Evidence.Level.INFERRED;
import static dev.wisim.kernel.error.Evidence.Level.OBSERVED;

import dev.wisim.kernel.error.Evidence;

/** What is wrong with the request itself, before anyone asks who sent it. "Reference" is Microsoft's list of error codes. */
public enum RequestError implements EntraError {
    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-900144")
    MISSING_PARAMETER(
            Aadsts.of(900144, INVALID_REQUEST, "The request body must contain the following parameter: '{parameter}'.")
                    .withPage()),

    @Evidence(
            level = INFERRED,
            source = "text: reference; for duplicates ours",
            date = "2026-11",
            check = "ENTRA-REFUSAL-9002313")
    DUPLICATE_PARAMETER(Aadsts.of(9002313, INVALID_REQUEST, "Invalid request. Request is malformed or invalid.")
            .withPage()),

    @Evidence(level = INFERRED, source = "text of the reference", date = "2024-04", check = "ENTRA-REFUSAL-90107")
    UNREADABLE_FORM(Aadsts.of(
                    90107,
                    INVALID_REQUEST,
                    "The request is not valid. Make sure your data doesn't have invalid characters.")
            .withPage()),

    @Evidence(
            level = INFERRED,
            source = "name in the reference; our wording",
            date = "2024-04",
            check = "ENTRA-REFUSAL-90013")
    TOO_MANY_PARAMETERS(
            Aadsts.of(90013, INVALID_REQUEST, "The input is not valid. The request has more than {limit} parameters.")
                    .withPage()),

    @Evidence(
            level = INFERRED,
            source = "name in the reference; our wording",
            date = "2024-04",
            check = "ENTRA-REFUSAL-90100")
    PARAMETER_TOO_LONG(Aadsts.of(
                    90100,
                    INVALID_REQUEST,
                    "The parameter '{parameter}' is not valid. It is longer than {limit} characters.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-70003")
    UNSUPPORTED_GRANT_TYPE(Aadsts.of(
                    70003,
                    OAuthWord.UNSUPPORTED_GRANT_TYPE,
                    "The app requested an unsupported grant type '{grantType}'.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; reference",
            date = "2024-04",
            check = "ENTRA-REFUSAL-90002")
    UNKNOWN_TENANT(Aadsts.of(
                    90002,
                    INVALID_REQUEST,
                    "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing"
                            + " into the correct cloud. Check with your subscription administrator, this may happen if"
                            + " there are no active subscriptions for the tenant.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "MicrosoftDocs/azure-docs#100978",
            date = "2022-11",
            check = "ENTRA-REFUSAL-900023")
    MALFORMED_TENANT(Aadsts.of(
                    900023,
                    INVALID_REQUEST,
                    "Specified tenant identifier '{tenant}' is neither a valid DNS name, nor a valid external domain.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "MicrosoftDocs/azure-docs#24064",
            date = "2019-02",
            check = "ENTRA-REFUSAL-50059")
    NO_TENANT_NAMED(Aadsts.of(
                    50059,
                    INVALID_REQUEST,
                    "No tenant-identifying information found in either the request or implied by any provided"
                            + " credentials.")
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; its status inferred",
            date = "2024-04",
            check = "ENTRA-REFUSAL-900561")
    WRONG_METHOD(Aadsts.of(
                    900561,
                    INVALID_REQUEST,
                    "The endpoint only accepts {allowed} requests. Received a {actual} request.")
            .withPage()),

    @Evidence(level = INFERRED, source = "text of the reference", date = "2024-04", check = "ENTRA-REFUSAL-90023")
    UNKNOWN_ROUTE(Aadsts.of(90023, INVALID_REQUEST, "The authentication service request is not valid.")
            .withStatus(404)
            .withPage()),

    @Evidence(level = INFERRED, source = "text of the reference", date = "2024-04", check = "ENTRA-REFUSAL-90004")
    MALFORMED_REQUEST(Aadsts.of(90004, INVALID_REQUEST, "The request is not properly formatted.")
            .withPage()),

    @Evidence(
            level = INFERRED,
            source = "name in the reference; our wording",
            date = "2024-04",
            check = "ENTRA-REFUSAL-90117")
    BODY_TOO_LARGE(Aadsts.of(90117, INVALID_REQUEST, "The request body is longer than {limit} bytes.")
            .withStatus(413)
            .withPage()),

    @Evidence(
            level = INFERRED,
            source = "name in the reference; our wording",
            date = "2024-04",
            check = "ENTRA-REFUSAL-165900")
    HEADERS_TOO_LARGE(Aadsts.of(165900, INVALID_REQUEST, "Invalid request. The request headers are too long.")
            .withStatus(431)
            .withPage()),

    @Evidence(level = INFERRED, source = "text of the reference", date = "2024-04", check = "ENTRA-REFUSAL-90015")
    URI_TOO_LONG(Aadsts.of(90015, INVALID_REQUEST, "The query string is too long.")
            .withStatus(414)
            .withPage()),

    @Evidence(
            level = OBSERVED,
            source = "threads quoting it; for our crashes ours",
            date = "2024-04",
            check = "ENTRA-REFUSAL-90033")
    TRANSIENT_FAILURE(Aadsts.of(90033, TEMPORARILY_UNAVAILABLE, "A transient error has occurred. Please try again.")
            .withPage()),

    @Evidence(level = OBSERVED, source = "test data of MSAL.js 14.15", date = "2024-10", check = "ENTRA-REFUSAL-50049")
    UNKNOWN_INSTANCE(
            Aadsts.of(50049, INVALID_INSTANCE, "Unknown or invalid instance.").withPage()),

    @Evidence(level = INFERRED, source = "text of the reference", date = "2024-04", check = "ENTRA-REFUSAL-50050")
    MALFORMED_DISCOVERY_REQUEST(
            Aadsts.of(50050, INVALID_REQUEST, "The request is malformed.").withPage());

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable values
    private final Aadsts row;

    RequestError(Aadsts row) {
        this.row = row;
    }

    @Override
    public Aadsts row() {
        return row;
    }
}
