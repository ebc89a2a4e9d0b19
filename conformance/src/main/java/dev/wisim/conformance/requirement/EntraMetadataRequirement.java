package dev.wisim.conformance.requirement;

/** What the login surface publishes about itself. */
public enum EntraMetadataRequirement implements EntraRequirement {
    OPENID_V2(Clause.must(
            "ENTRA-METADATA-01",
            "The v2 discovery document of the tenant is answered: 200, application/json; charset=utf-8, one JSON object.",
            Source.OIDC)),
    OPENID_V2_MEMBERS(Clause.should(
            "ENTRA-METADATA-02", "It has the members of the recordings, in their order.", Source.SDK_RECORDING)),
    OPENID_V2_ENDPOINTS(Clause.must(
            "ENTRA-METADATA-03",
            "Its token, authorization, device, logout and keys addresses are below the tenant at the address that was asked.",
            Source.MSAL_GO)),
    OPENID_V2_ISSUER(Clause.must(
            "ENTRA-METADATA-04",
            "Its issuer is TENANT/v2.0 at the address that was asked: MSAL Go compares scheme, host and port.",
            Source.MSAL_GO)),
    OPENID_DOMAIN(
            Clause.must("ENTRA-METADATA-05", "Asked for by the tenant's domain, it shows the GUID.", Source.OIDC)),
    OPENID_MANY(Clause.must(
            "ENTRA-METADATA-06",
            "For common, organizations and consumers the issuer holds the literal {tenantid}, and the addresses keep the word.",
            Source.OIDC)),
    OPENID_CACHING(Clause.must(
            "ENTRA-METADATA-07",
            "It may be cached for a day: Cache-Control: max-age=86400, private.",
            Source.SDK_RECORDING)),
    OPENID_V1(Clause.must(
            "ENTRA-METADATA-08",
            "The v1 document is answered, with the issuer https://sts.windows.net/TENANT/ and the v1 token address.",
            Source.CLAIMS)),
    KEYS(Clause.must(
            "ENTRA-METADATA-09",
            "The keys of v2 tokens are answered: 200, one JSON object, two keys or more.",
            Source.CLAIMS)),
    KEYS_MEMBERS(Clause.should(
            "ENTRA-METADATA-10",
            "A key's members are kty, use, kid, x5t, n, e, x5c, cloud_instance_name and issuer, in this order.",
            Source.SDK_RECORDING)),
    KEYS_CERTIFICATE(Clause.must(
            "ENTRA-METADATA-11",
            "x5c is a certificate of the very key, and kid and x5t are its SHA-1 thumbprint.",
            Source.CLAIMS)),
    KEYS_ISSUER(Clause.must(
            "ENTRA-METADATA-12",
            "A key names the tenant's issuer; under common it holds the literal {tenantid}.",
            Source.CLAIMS)),
    KEYS_V1(Clause.must(
            "ENTRA-METADATA-13", "The keys of v1 tokens are the same keys, and name no issuer.", Source.CLAIMS)),
    INSTANCE(Clause.must(
            "ENTRA-METADATA-14",
            "Instance discovery knows the address that is asked: the tenant's discovery document, and metadata with that host.",
            Source.MSAL_JS)),
    INSTANCE_MEMBERS(Clause.should(
            "ENTRA-METADATA-15",
            "Its members are tenant_discovery_endpoint, api-version and metadata; of version 1.0 metadata is left out.",
            Source.MSAL_PYTHON)),
    INSTANCE_V1(
            Clause.must("ENTRA-METADATA-16", "Asked with a v1 address, it names the v1 document.", Source.MSAL_NET)),
    INSTANCE_MICROSOFT(Clause.must(
            "ENTRA-METADATA-17",
            "It knows the hosts of Microsoft's clouds, and login.microsoftonline.com with its three aliases.",
            Source.MSAL_GO));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    EntraMetadataRequirement(Clause clause) {
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
