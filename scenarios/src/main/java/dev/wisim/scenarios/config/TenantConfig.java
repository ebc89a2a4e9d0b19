package dev.wisim.scenarios.config;

import dev.wisim.entra.directory.TenantId;
import dev.wisim.kernel.config.Describe;
import java.time.Duration;
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

        @Describe(
                "How long its access tokens live, from 1s to 24h, whoever gets them; without it as at the service, which allows no less than 10m and no change for managed identities.")
        Optional<Duration> accessTokenLifetime,

        List<ApplicationConfig> applications,
        List<IdentityConfig> identities) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    public TenantConfig {
        if (accessTokenLifetime
                .filter(lifetime -> lifetime.compareTo(SHORTEST) < 0
                        || lifetime.compareTo(LONGEST) > 0
                        || lifetime.toMillisPart() != 0)
                .isPresent()) {
            throw new IllegalArgumentException("accessTokenLifetime must be in whole seconds from 1s to 24h");
        }
        domains = List.copyOf(domains);
        applications = List.copyOf(applications);
        identities = List.copyOf(identities);
    }
}
