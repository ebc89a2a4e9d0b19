package dev.wisim.conformance.requirement;

/** Any token that is to be traded for another. */
public enum TokenRequirement implements Requirement {
    COMPACT(Clause.must(
            "JOSE-TOKEN-01",
            "The token is a JWT in compact form, header and payload JSON objects.",
            Source.JWT + "7.2")),
    ALGORITHM(Clause.must("JOSE-TOKEN-02", "The token's alg is RS256, ES256, ES384 or ES512.", Source.EXTERNAL_SIGNER)),
    TYPE(Clause.must("JOSE-TOKEN-03", "The token's typ is JWT or absent.", Source.JWT + "5.1")),
    KID_PUBLISHED(Clause.must(
            "JOSE-TOKEN-04",
            "The token has a kid, and the key set published at that moment has a key of that kid.",
            Source.ENTRA)),
    SIGNATURE(Clause.must(
            "JOSE-TOKEN-05", "The signature verifies with the key of the token's kid.", Source.JWS + "5.2")),
    ISSUER(Clause.must("JOSE-TOKEN-06", "iss equals the issuer's URL letter by letter.", Source.JWT + "4.1.1")),
    AUDIENCE(Clause.must("JOSE-TOKEN-07", "aud contains the audience.", Source.JWT + "4.1.3")),
    SUBJECT(Clause.must("JOSE-TOKEN-08", "sub is a text that is not empty.", Source.JWT + "4.1.2")),
    IN_TIME(Clause.must(
            "JOSE-TOKEN-09",
            "exp and iat are there, and the token is valid now: iat and nbf are past, with a minute's grace, and exp is to come.",
            Source.JWT + "4.1.4"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    TokenRequirement(Clause clause) {
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
