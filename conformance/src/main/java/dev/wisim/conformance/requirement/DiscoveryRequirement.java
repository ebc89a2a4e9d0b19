package dev.wisim.conformance.requirement;

/** The issuer's URL and its discovery document. */
public enum DiscoveryRequirement implements Requirement {
    ISSUER_URL(Clause.must(
            "OIDC-DISCOVERY-01", "The issuer's URL is https, without query or fragment.", Source.PROVIDER_METADATA)),
    ANSWERED(
            Clause.must("OIDC-DISCOVERY-02", "The discovery URL answers within the time-out.", Source.PROVIDER_CONFIG)),
    STATUS(Clause.must(
            "OIDC-DISCOVERY-03",
            "The discovery URL answers 200, without a redirect and without credentials.",
            Source.PROVIDER_CONFIG)),
    MEDIA_TYPE(Clause.must(
            "OIDC-DISCOVERY-04", "The discovery document's content type is application/json.", Source.PROVIDER_CONFIG)),
    JSON_OBJECT(Clause.must(
            "OIDC-DISCOVERY-05", "The discovery document is one whole JSON object.", Source.PROVIDER_CONFIG)),
    ISSUER(Clause.must(
            "OIDC-DISCOVERY-06",
            "The document's issuer equals the issuer's URL letter by letter, trailing slash included.",
            Source.DISCOVERY + "#ProviderConfigurationValidation")),
    JWKS_URI(Clause.must("OIDC-DISCOVERY-07", "jwks_uri is an absolute https URL.", Source.PROVIDER_METADATA)),
    RESPONSE_TYPES(
            Clause.must("OIDC-DISCOVERY-08", "response_types_supported contains id_token.", Source.PROVIDER_METADATA)),
    SUBJECT_TYPES(Clause.must(
            "OIDC-DISCOVERY-09",
            "subject_types_supported is a list of public, pairwise or both.",
            Source.PROVIDER_METADATA)),
    KEY_ALGORITHMS(Clause.must(
            "OIDC-DISCOVERY-10",
            "id_token_signing_alg_values_supported lists the algorithm of every published key.",
            Source.PROVIDER_METADATA)),
    TOKEN_ALGORITHMS(Clause.must(
            "OIDC-DISCOVERY-11",
            "id_token_signing_alg_values_supported lists the algorithm of every token.",
            Source.PROVIDER_METADATA)),
    CACHING(Clause.should(
            "OIDC-DISCOVERY-12",
            "The discovery document says for how long it may be cached (max-age).",
            Source.CACHING));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Clause clause;

    DiscoveryRequirement(Clause clause) {
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
