package dev.wisim.conformance.requirement;

/** What stays true while keys change. */
public enum RotationRequirement implements Requirement {
    KID_KEPT(Clause.must("ROTATION-01", "A kid is never given to another key.", Source.JWK + "4.5")),
    OLD_TOKENS_VERIFY(Clause.must(
            "ROTATION-02",
            "A token that has not expired still verifies after the keys have changed.",
            Source.ISSUER_DISCOVERY));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    RotationRequirement(Clause clause) {
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
