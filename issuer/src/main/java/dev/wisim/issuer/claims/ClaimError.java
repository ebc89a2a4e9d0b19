package dev.wisim.issuer.claims;

import dev.wisim.kernel.error.CatalogEntry;

/** What a token with free claims is refused for. The texts are ours. */
public enum ClaimError implements CatalogEntry {
    NO_TEMPLATE(409, "Issuer '{issuer}' has no template for free claims: configure its 'token'."),
    UNKNOWN_VARIABLE(400, "The template has no variable '{variable}'. Known variables: {known}."),
    NO_VALUE(400, "The template needs a value: {problem}."),
    LIFETIME(400, "A token lives between 1 and {longest} seconds, not {asked}.");

    private final int status;
    private final String template;

    ClaimError(int status, String template) {
        this.status = status;
        this.template = template;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String template() {
        return template;
    }
}
