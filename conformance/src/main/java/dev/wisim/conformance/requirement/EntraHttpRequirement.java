package dev.wisim.conformance.requirement;

/** How the login surface speaks HTTP, whatever it says. */
public enum EntraHttpRequirement implements EntraRequirement {
    ANSWERED(Clause.must("ENTRA-HTTP-01", "Every request is answered within the time-out.", Source.CLIENT_CREDENTIALS)),
    NO_CHALLENGE(Clause.must(
            "ENTRA-HTTP-02",
            "No answer has a WWW-Authenticate header: MSAL.NET takes one for a device challenge.",
            Source.MSAL_NET)),
    NOT_STORED(Clause.must(
            "ENTRA-HTTP-03",
            "Tokens and refusals say Cache-Control: no-store, no-cache and Pragma: no-cache.",
            Source.OAUTH_ERROR)),
    REQUEST_ID(
            Clause.must("ENTRA-HTTP-04", "Every answer has an x-ms-request-id, a GUID of its own.", Source.MSAL_NET)),
    ECHO(Clause.must(
            "ENTRA-HTTP-05",
            "client-request-id is answered to a request that says return-client-request-id: true, and to no other.",
            Source.MSAL_NET)),
    TELEMETRY(Clause.should(
            "ENTRA-HTTP-06",
            "x-ms-clitelem is 1,0,0,, with a token and 1,NUMBER,0,, with a refusal of that AADSTS number.",
            Source.MSAL_JAVA)),
    SERVER_BUILD(
            Clause.should("ENTRA-HTTP-07", "x-ms-ests-server names a build and a data centre.", Source.SDK_RECORDING)),
    PRIVACY(Clause.should(
            "ENTRA-HTTP-08",
            "Tokens and refusals have the P3P, X-Content-Type-Options and Expires headers of the recordings.",
            Source.SDK_RECORDING)),
    COOKIES(Clause.should(
            "ENTRA-HTTP-09",
            "The cookies fpc, x-ms-gateway-slice and stsservicecookie are set secure and without a domain.",
            Source.SDK_RECORDING)),
    FORM_CHARSET(Clause.must(
            "ENTRA-HTTP-10",
            "A form whose content type has a charset parameter is read as one without: MSAL Go sends it so.",
            Source.MSAL_GO)),
    UNKNOWN_PARAMETERS(Clause.must(
            "ENTRA-HTTP-11",
            "Parameters that nobody knows are ignored: msal-node sends its telemetry in the form.",
            Source.MSAL_JS)),
    BARE_QUERY(Clause.must(
            "ENTRA-HTTP-12",
            "An empty query behind the discovery document is overlooked: MSAL Go always sends one.",
            Source.MSAL_GO)),
    CORS(Clause.must(
            "ENTRA-HTTP-13",
            "Documents about the surface may be read by scripts of every origin.",
            Source.SDK_RECORDING));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    EntraHttpRequirement(Clause clause) {
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
