package dev.wisim.conformance.requirement;

/** The form of every refusal, whatever its cause. */
public enum EntraErrorRequirement implements EntraRequirement {
    MEDIA_TYPE(Clause.must("ENTRA-ERROR-01", "A refusal is application/json; charset=utf-8.", Source.MSAL_NET)),
    OBJECT(Clause.must(
            "ENTRA-ERROR-02",
            "A refusal is one whole JSON object, with a text as error and as error_description.",
            Source.OAUTH_ERROR)),
    MEMBERS(Clause.should(
            "ENTRA-ERROR-03",
            "Its members are error, error_description, error_codes, timestamp, trace_id, correlation_id and perhaps error_uri, in this order.",
            Source.AWI_1200)),
    CODES(Clause.must(
            "ENTRA-ERROR-04",
            "error_codes is a list of one integer: MSAL Java and MSAL Go read nothing else.",
            Source.MSAL_GO)),
    NUMBERS_AGREE(Clause.must(
            "ENTRA-ERROR-05",
            "The number is the same in error_codes, behind AADSTS in the text, and in error_uri where there is one.",
            Source.ERROR_CODES)),
    PAGE(Clause.must(
            "ENTRA-ERROR-06",
            "error_uri, where there is one, is https://HOST/error?code=NUMBER of the login host.",
            Source.MSAL_NET)),
    TRAILER(Clause.must(
            "ENTRA-ERROR-07",
            "The text ends with Trace ID, Correlation ID and Timestamp, on the one line that it has since October 2023.",
            Source.AWI_1200)),
    TRAILER_AGREES(Clause.must(
            "ENTRA-ERROR-08",
            "Trace ID, Correlation ID and Timestamp of the text are those of the members.",
            Source.AWI_1200)),
    TIMESTAMP(Clause.must(
            "ENTRA-ERROR-09",
            "timestamp is the time of the answer in UTC, written yyyy-MM-dd HH:mm:ssZ.",
            Source.AWI_1200)),
    TRACE(Clause.should("ENTRA-ERROR-10", "trace_id is the GUID of the x-ms-request-id header.", Source.ERROR_CODES)),
    CORRELATION(Clause.must(
            "ENTRA-ERROR-11",
            "correlation_id is the request's client-request-id, and a fresh GUID when it had none or no GUID.",
            Source.ERROR_CODES));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    EntraErrorRequirement(Clause clause) {
        this.clause = clause;
    }

    @Override
    public String id() {
        return clause.id();
    }

    @Override
    public Severity severity() {
        return clause.severity();
    }

    @Override
    public String sentence() {
        return clause.sentence();
    }

    @Override
    public String source() {
        return clause.source();
    }
}
