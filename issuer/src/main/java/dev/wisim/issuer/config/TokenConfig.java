package dev.wisim.issuer.config;

import dev.wisim.issuer.claims.ClaimTemplate;
import dev.wisim.issuer.claims.ClaimTemplates;
import dev.wisim.kernel.config.Describe;
import java.util.Optional;

/** Tokens with free claims. */
public record TokenConfig(
        @Describe(
                "What their claims look like: github-actions, gitlab, terraform-cloud, or a YAML file with header, audience, lifetime, backdated, variables and claims.")
        Optional<String> template) {

    public TokenConfig {
        template.ifPresent(name -> IssuerConfig.attempt("template", () -> ClaimTemplates.find(name)));
    }

    Optional<ClaimTemplate> claimTemplate() {
        return template.map(ClaimTemplates::find);
    }
}
