package dev.wisim.conformance.requirement;

/** What has to be refused that nobody sends by mistake. Each family is a file of the abuse corpus. */
public enum EntraAbuseRequirement implements EntraRequirement {
    ALGORITHMS(Clause.must(
            "ENTRA-ABUSE-01",
            "No algorithm but those that are documented is taken: none in any case, a public key as an HMAC's secret, other families of keys.",
            Source.JWT_PRACTICES + "3.1")),
    HEADERS(Clause.must(
            "ENTRA-ABUSE-02",
            "A token's header does not choose the key that judges it, names no critical extension and no other type.",
            Source.JWT_PRACTICES + "3.10")),
    SHAPES(Clause.must(
            "ENTRA-ABUSE-03",
            "What is not three parts of base64url, with an object in the first two, is no token.",
            Source.JWS + "7.1")),
    DOCUMENTS(Clause.must(
            "ENTRA-ABUSE-04",
            "JSON that two readers could read differently is not read: duplicate members, other encodings, what stands around it, great depth.",
            Source.JSON + "4")),
    CLAIMS(Clause.must(
            "ENTRA-ABUSE-05",
            "Claims of other types, and numbers beyond any clock, are refused and never taken for something else.",
            Source.JWT + "4.1")),
    SIGNATURES(Clause.must(
            "ENTRA-ABUSE-06", "Only the named key's signature over these very bytes holds.", Source.JWS + "5.2")),
    PUBLIC_VECTORS(Clause.must(
            "ENTRA-ABUSE-07",
            "The public examples of JWS, JWE and JWT are refused as what they are.",
            Source.JOSE_COOKBOOK)),
    FORMS(Clause.must(
            "ENTRA-ABUSE-08",
            "A body that is no form, or one of which two readers could read different parameters, is refused.",
            Source.FORMS)),
    MESSAGES(Clause.must(
            "ENTRA-ABUSE-09",
            "A message whose end two servers could find in different places, or that is larger than any client's, is refused.",
            Source.HTTP_MESSAGES + "6.3")),
    NEVER_FOLLOWED(Clause.must(
            "ENTRA-ABUSE-10", "No address in a token's header is ever asked for.", Source.JWT_PRACTICES + "3.10")),
    STILL_GRANTED(Clause.must(
            "ENTRA-ABUSE-11", "After all of it a request that is in order is granted.", Source.CLIENT_CREDENTIALS));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    EntraAbuseRequirement(Clause clause) {
        this.clause = clause;
    }

    /** Whether it is about items of the corpus that are its own. */
    public boolean isFamily() {
        return this != NEVER_FOLLOWED && this != STILL_GRANTED;
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
