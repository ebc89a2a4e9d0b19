package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import java.util.List;

/** What a tenant asks of federated assertions beyond its credentials. */
public record FederationPolicyConfig(
        @Describe("Issuers whose tokens are refused although a credential matches (AADSTS700238).")
        List<String> blockedIssuers,

        @Describe("The values one of which the enterprise claim of GitHub's tokens must have (AADSTS7002381).")
        List<String> githubEnterprises) {

    public FederationPolicyConfig {
        blockedIssuers = List.copyOf(blockedIssuers);
        githubEnterprises = List.copyOf(githubEnterprises);
    }
}
