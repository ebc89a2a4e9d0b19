package dev.wisim.scenarios.config;

import dev.wisim.entra.expression.FlexibleIssuers;
import dev.wisim.issuer.config.ConfiguredIssuers;
import dev.wisim.issuer.config.IssuerConfig;
import dev.wisim.issuer.config.ServiceAccountConfig;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.config.Port;
import dev.wisim.kernel.time.ClockConfig;
import java.time.Duration;
import java.util.List;

/** The whole configuration of a sandbox. */
@Describe("The configuration of a wisim sandbox. Every setting has a default; the empty file is valid.")
public record SandboxConfig(
        @Describe("What all ids and draws come from: the same seed gives the same run.") @Default("1")
        long seed,

        @Describe("The address that every surface binds to.") @Default("127.0.0.1")
        String bind,

        @Describe("The simulation clock.") ClockConfig clock,

        @Describe("Where each surface listens.") PortsConfig ports,

        @Describe("The forward proxy, which leads to the surfaces and otherwise nowhere.")
        EgressConfig egress,

        @Describe("The cluster's OIDC issuer.") IssuerConfig issuer,

        @Describe("Further issuers on the same listener, each with a cluster, keys and a clock of its own.")
        List<IssuerConfig> issuers,

        @Describe("How many replicas of the directory answer token requests in turn.") @Default("1")
        int replicas,

        @Describe("How long a new version of an object takes to arrive at a replica, by kind of object.")
        LagConfig lag,

        @Describe("How long a write takes; another write on the same parent meanwhile is refused as a conflict.")
        @Default("0s")
        Duration writeLatency,

        @Describe("After a miss, how long a replica keeps answering from what it saw.")
        CacheConfig negativeCache,

        @Describe("After a hit, how long a replica keeps answering from what it saw.")
        CacheConfig positiveCache,

        @Describe("How long the token endpoint keeps the keys of an issuer.")
        JwksCacheConfig jwksCache,

        @Describe("The token endpoint.") LoginConfig login,

        @Describe(
                "Whose tokens the expressions of flexible credentials may be about: those documented, or any. That others are refused when a credential is written is inferred.")
        @Default("documented")
        FlexibleIssuers flexibleCredentials,

        @Describe("Issuers besides the sandbox's own whose keys the token endpoint may fetch.")
        List<TrustedIssuerConfig> trustedIssuers,

        @Describe("The tenants with what is in them. When there is one, the sample world is not made.")
        List<TenantConfig> tenants,

        @Describe(
                "The service accounts of each issuer's cluster. When there is a tenant or a service account, the sample world is not made.")
        List<ServiceAccountConfig> serviceAccounts,

        @Describe("What goes wrong on purpose, in the order in which it is asked.")
        List<FaultRuleConfig> faults,

        @Describe("The token file that the sandbox keeps fresh.")
        TokenFileConfig tokenFile) {

    /** The longest that a write may take; the real service holds a parent for seconds. */
    public static final Duration LONGEST_WRITE = Duration.ofMinutes(1);

    public SandboxConfig {
        if (replicas < 1) {
            throw new IllegalArgumentException("replicas must be at least 1");
        }
        if (writeLatency.compareTo(LONGEST_WRITE) > 0) {
            throw new IllegalArgumentException("writeLatency must be at most 1m");
        }
        if (ports.admin() instanceof Port.Off) {
            throw new IllegalArgumentException("ports.admin cannot be off: every command asks the sandbox there");
        }
        ConfiguredIssuers all = ConfiguredIssuers.of(issuer, issuers);
        if (ports.issuer() instanceof Port.Off
                && all.all().stream().anyMatch(each -> each.url().isEmpty())) {
            throw new IllegalArgumentException("ports.issuer is off, so every issuer needs a url");
        }
        issuers = all.further();
        trustedIssuers = List.copyOf(trustedIssuers);
        tenants = List.copyOf(tenants);
        serviceAccounts = List.copyOf(serviceAccounts);
        faults = FaultRuleConfig.distinct(faults);
    }

    /** All issuers, the first one first. */
    public ConfiguredIssuers allIssuers() {
        return ConfiguredIssuers.of(issuer, issuers);
    }

    /** Whether nothing is configured that would replace the sample world. */
    public boolean sampleWorld() {
        return tenants.isEmpty() && serviceAccounts.isEmpty();
    }
}
