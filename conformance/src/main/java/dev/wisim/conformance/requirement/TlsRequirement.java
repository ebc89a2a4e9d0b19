package dev.wisim.conformance.requirement;

/** The connection to the issuer's host. */
public enum TlsRequirement implements Requirement {
    CONNECTS(Clause.must("TLS-01", "Somebody accepts connections at the issuer's host and port.", Source.ENTRA)),
    HANDSHAKES(Clause.must("TLS-02", "The server speaks TLS there.", Source.PROVIDER_CONFIG)),
    CERTIFICATE_IN_TIME(
            Clause.must("TLS-03", "Every certificate presented is within its validity now.", Source.PKIX + "6.1.3")),
    CERTIFICATE_TRUSTED(
            Clause.must("TLS-04", "The certificates lead to an authority that is trusted.", Source.PKIX + "6.1")),
    CERTIFICATE_NAMES_HOST(Clause.must("TLS-05", "The certificate is for the issuer's host.", Source.SERVICE_IDENTITY));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    TlsRequirement(Clause clause) {
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
