package dev.wisim.conformance.requirement;

/** The published keys. */
public enum KeyRequirement implements Requirement {
    ANSWERED(Clause.must("JOSE-KEYS-01", "jwks_uri answers within the time-out.", Source.PROVIDER_METADATA)),
    STATUS(Clause.must(
            "JOSE-KEYS-02",
            "jwks_uri answers 200, without a redirect and without credentials.",
            Source.METADATA + "2")),
    MEDIA_TYPE(Clause.must(
            "JOSE-KEYS-03",
            "The key set's content type is application/jwk-set+json or application/json.",
            Source.JWK + "8.5.2")),
    JSON_OBJECT(Clause.must("JOSE-KEYS-04", "The key set is one whole JSON object.", Source.JWK + "5")),
    NOT_EMPTY(Clause.must("JOSE-KEYS-05", "The member keys is a list of at least one object.", Source.JWK + "5.1")),
    NOTHING_PRIVATE(Clause.must("JOSE-KEYS-06", "No key has a private or secret member.", Source.JWK + "9.2")),
    NOTHING_UNKNOWN(Clause.must(
            "JOSE-KEYS-07",
            "The set has no unknown member, and no key of a type or with a member that a Kubernetes issuer never publishes.",
            Source.ISSUER_DISCOVERY)),
    MEMBERS(Clause.must("JOSE-KEYS-08", "Every key has kty, kid, alg and use=sig.", Source.JWK + "4")),
    KID_UNIQUE(Clause.must("JOSE-KEYS-09", "No two keys of the set have the same kid.", Source.JWK + "4.5")),
    WELL_FORMED(Clause.must(
            "JOSE-KEYS-10",
            "Every key is a whole RSA key of 2048 bits or more or a point on P-256, P-384 or P-521, and its alg fits.",
            Source.JWA + "3")),
    AT_MOST_100(Clause.must(
            "JOSE-KEYS-11", "There are at most 100 keys: Entra stores the first 100 and no more.", Source.ENTRA)),
    CACHING(Clause.should("JOSE-KEYS-12", "The key set says for how long it may be cached (max-age).", Source.CACHING));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    KeyRequirement(Clause clause) {
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
