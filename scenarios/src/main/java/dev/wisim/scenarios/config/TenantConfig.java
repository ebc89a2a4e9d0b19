package dev.wisim.scenarios.config;

import dev.wisim.entra.directory.TenantId;
import dev.wisim.kernel.config.Describe;
import java.util.List;
import java.util.Optional;

/** A tenant and what is in it. */
public record TenantConfig(
        @Describe("The tenant's GUID; without it one is drawn from the seed.")
        Optional<TenantId> id,

        @Describe("The tenant's display name.") String name,

        @Describe("Its verified domains; without any <name>.onmicrosoft.com.")
        List<String> domains,

        @Describe("What it asks of federated assertions beyond its credentials.")
        FederationPolicyConfig federation,

        List<ApplicationConfig> applications,
        List<IdentityConfig> identities) {

    public TenantConfig {
        domains = List.copyOf(domains);
        applications = List.copyOf(applications);
        identities = List.copyOf(identities);
    }
}
