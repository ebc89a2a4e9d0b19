package dev.wisim.conformance.requirement;

/** Tokens: how they are answered, and what they say. */
public enum EntraTokenRequirement implements EntraRequirement {
    FEDERATED_APPLICATION(Clause.must(
            "ENTRA-TOKEN-01", "An application gets a token for a federated assertion.", Source.CLIENT_CREDENTIALS)),
    FEDERATED_IDENTITY(Clause.must(
            "ENTRA-TOKEN-02",
            "A user-assigned identity gets a token for a federated assertion.",
            Source.ENTRA_FEDERATION)),
    OWN_API(Clause.must(
            "ENTRA-TOKEN-03",
            "An application gets a token for the API of another application of the tenant.",
            Source.CLIENT_CREDENTIALS)),
    TENANT_DOMAIN(Clause.must(
            "ENTRA-TOKEN-04", "The tenant may be named by its verified domain.", Source.CLIENT_CREDENTIALS)),
    TENANT_CASE(Clause.must(
            "ENTRA-TOKEN-05",
            "Letters of the tenant may be upper or lower case: MSAL Java and MSAL Go send them in lower case.",
            Source.MSAL_GO)),
    OPENID_SCOPES(Clause.must(
            "ENTRA-TOKEN-06",
            "The scopes openid, profile and offline_access beside the resource's mean nothing: MSAL Java and MSAL Go add them.",
            Source.MSAL_GO)),
    REUSED_ASSERTION(Clause.must(
            "ENTRA-TOKEN-07",
            "The same assertion is taken again: SDKs keep the token file for minutes.",
            Source.ENTRA_FEDERATION)),
    WHITE_SPACE(Clause.should(
            "ENTRA-TOKEN-08",
            "White space around an assertion is overlooked: not every SDK trims the token file.",
            Source.AWI_FAQ)),
    ANSWER_MEMBERS(Clause.must(
            "ENTRA-TOKEN-09",
            "The answer's members are token_type, expires_in, ext_expires_in and access_token, in this order, and no scope; at the v1 endpoint also expires_on, not_before and resource.",
            Source.CLIENT_CREDENTIALS)),
    ANSWER_TYPES(Clause.must(
            "ENTRA-TOKEN-10",
            "token_type is Bearer, and expires_in and ext_expires_in are the same integer; at the v1 endpoint a text.",
            Source.CLIENT_CREDENTIALS)),
    ANSWER_MEDIA_TYPE(
            Clause.must("ENTRA-TOKEN-11", "The answer is application/json; charset=utf-8.", Source.CLIENT_CREDENTIALS)),
    COMPACT(Clause.must("ENTRA-TOKEN-12", "The access token is a JWT in compact form.", Source.CLAIMS)),
    HEADER(Clause.must(
            "ENTRA-TOKEN-13",
            "Its header has typ JWT, alg RS256 and kid, in this order; of version 1.0 also x5t, which equals kid.",
            Source.CLAIMS)),
    KID_PUBLISHED(Clause.must("ENTRA-TOKEN-14", "The tenant publishes the key that signed it.", Source.CLAIMS)),
    SIGNATURE(Clause.must("ENTRA-TOKEN-15", "Its signature verifies with that key.", Source.CLAIMS)),
    LAYOUT_V1(Clause.must(
            "ENTRA-TOKEN-16",
            "A token for Resource Manager has the claims of version 1.0, in the documented order.",
            Source.CLAIMS)),
    LAYOUT_V2(Clause.must(
            "ENTRA-TOKEN-17",
            "A token for an API of version 2 has the claims of version 2.0, in the documented order.",
            Source.CLAIMS)),
    ISSUER(Clause.must(
            "ENTRA-TOKEN-18",
            "iss is https://sts.windows.net/TENANT/ in version 1.0 and https://login.microsoftonline.com/TENANT/v2.0 in 2.0.",
            Source.CLAIMS)),
    AUDIENCE(Clause.must(
            "ENTRA-TOKEN-19",
            "aud is the resource as it was asked for in version 1.0, its slash included, and the client id of the API in 2.0.",
            Source.CLAIMS)),
    CLIENT(Clause.must("ENTRA-TOKEN-20", "appid of version 1.0 and azp of 2.0 are the client id.", Source.CLAIMS)),
    TENANT(Clause.must("ENTRA-TOKEN-21", "tid is the tenant, by GUID however it was named.", Source.CLAIMS)),
    PRINCIPAL(Clause.must(
            "ENTRA-TOKEN-22",
            "oid is the GUID of the service principal, the same in every token of a client, and sub equals it.",
            Source.CLAIMS)),
    AUTHENTICATION(Clause.must(
            "ENTRA-TOKEN-23",
            "appidacr or azpacr is 2 for an assertion or a certificate, and 1 for a secret.",
            Source.CLAIMS)),
    TIMES(Clause.must(
            "ENTRA-TOKEN-24",
            "iat equals nbf, not later than now, and exp is now and expires_in and a second.",
            Source.CLAIMS)),
    LIFETIME(Clause.must(
            "ENTRA-TOKEN-25",
            "A token lives for 60 to 90 minutes, for Resource Manager or a managed identity for 24 hours.",
            Source.LIFETIMES)),
    CHALLENGES(Clause.must(
            "ENTRA-TOKEN-26",
            "xms_cc is CP1 for a client that says so in claims, and absent for another.",
            Source.CAE)),
    RESOURCE_ID(Clause.must(
            "ENTRA-TOKEN-27",
            "xms_mirid is the identity's resource id, resourcegroups in lower case, and absent for an application.",
            Source.MANAGED_IDENTITY)),
    TOKEN_ID(Clause.must("ENTRA-TOKEN-28", "uti is of 22 characters and no two tokens have the same.", Source.CLAIMS)),
    NO_USER(Clause.must(
            "ENTRA-TOKEN-29",
            "It has no claim of a user: no name, upn, unique_name, preferred_username, email or scp.",
            Source.CLAIMS)),
    SECRET(Clause.must("ENTRA-TOKEN-30", "An application gets a token for its secret.", Source.CLIENT_CREDENTIALS)),
    CERTIFICATE(Clause.must(
            "ENTRA-TOKEN-31",
            "An application gets a token for an assertion signed by its certificate, by RS256 or PS256.",
            Source.CERTIFICATE_CREDENTIALS)),
    V1_ENDPOINT(Clause.must(
            "ENTRA-TOKEN-32",
            "An application gets a token at the v1 endpoint, which takes a resource instead of a scope.",
            Source.MSAL_NET)),
    ROLES(Clause.must(
            "ENTRA-TOKEN-33",
            "roles has the app roles that the client has in the API, and is absent where it has none.",
            Source.CLAIMS));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    EntraTokenRequirement(Clause clause) {
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
