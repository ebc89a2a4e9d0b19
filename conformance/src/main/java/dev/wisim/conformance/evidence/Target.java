package dev.wisim.conformance.evidence;

/**
 * Whose conformance is looked at.
 *
 * @param issuer the issuer's URL, letter by letter as tokens carry it
 * @param audience what tokens are for
 */
public record Target(String issuer, String audience) {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    /** Where the discovery document is: below the issuer's URL without one trailing slash (OpenID Connect Discovery §4). */
    public String discoveryUrl() {
        return (issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + WELL_KNOWN;
    }
}
