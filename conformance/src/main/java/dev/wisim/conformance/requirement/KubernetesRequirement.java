package dev.wisim.conformance.requirement;

/** What a Kubernetes issuer promises beyond OpenID Connect. */
public enum KubernetesRequirement implements Requirement {
    TOKEN_CREATED(Clause.must("KUBERNETES-REQUEST-01", "The TokenRequest API answers 201.", Source.TOKEN_REQUEST)),
    TOKEN_STATUS(Clause.must(
            "KUBERNETES-REQUEST-02",
            "The answer is a TokenRequest whose status has a token and an RFC 3339 expirationTimestamp.",
            Source.TOKEN_REQUEST)),
    AUDIENCE_AS_ASKED(Clause.must(
            "KUBERNETES-REQUEST-03", "aud of the new token is exactly what was asked for.", Source.TOKEN_REQUEST)),
    EXPIRY_AS_ASKED(Clause.must(
            "KUBERNETES-REQUEST-04",
            "The new token lives as long as asked, and its exp is the status' expirationTimestamp.",
            Source.TOKEN_REQUEST)),
    TOO_SHORT_REFUSED(Clause.must(
            "KUBERNETES-REQUEST-05", "599 seconds are refused with 422, reason Invalid.", Source.TOKEN_REQUEST)),
    UNKNOWN_ACCOUNT_REFUSED(Clause.must(
            "KUBERNETES-REQUEST-06",
            "An unknown service account is refused with 404, reason NotFound.",
            Source.TOKEN_REQUEST)),
    PRIVATE_CLAIM(Clause.must(
            "KUBERNETES-TOKEN-01",
            "The claim kubernetes.io has namespace and serviceaccount with name and uid, all texts.",
            Source.BOUND_TOKENS)),
    SUBJECT(Clause.must(
            "KUBERNETES-TOKEN-02",
            "sub is system:serviceaccount:NAMESPACE:NAME of the claim kubernetes.io.",
            Source.BOUND_TOKENS)),
    AUDIENCE_LIST(Clause.must("KUBERNETES-TOKEN-03", "aud is a list, even of one.", Source.BOUND_TOKENS)),
    NOT_BEFORE(Clause.must("KUBERNETES-TOKEN-04", "nbf is there and not before iat.", Source.BOUND_TOKENS)),
    LIFETIME(Clause.must("KUBERNETES-TOKEN-05", "The token lives for 600 seconds or longer.", Source.PROJECTION)),
    PROVIDER(Clause.must(
            "KUBERNETES-CONFORMANCE-01",
            "Kubernetes' own conformance test finds the provider: from the token's iss, with that exact issuer, and every member that go-oidc reads of its type.",
            Source.DISCOVERY_TEST)),
    VERIFIER(Clause.must(
            "KUBERNETES-CONFORMANCE-02",
            "Kubernetes' own conformance test verifies the token: a whole verifier with the audience as client id, for RS256 and ES256.",
            Source.DISCOVERY_TEST));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    KubernetesRequirement(Clause clause) {
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
