package dev.wisim.issuer.standalone;

import dev.wisim.issuer.config.ConfiguredIssuers;
import dev.wisim.issuer.config.IssuerConfig;
import dev.wisim.issuer.config.ServiceAccountConfig;
import dev.wisim.kernel.config.Default;
import dev.wisim.kernel.config.Describe;
import dev.wisim.kernel.time.ClockConfig;
import java.util.List;

/** The whole configuration of issuers alone; all of its settings are a sandbox's too. */
@Describe("The configuration of wisim issuer. Every setting has a default; the empty file is valid.")
public record StandaloneConfig(
        @Describe("What all ids and draws come from: the same seed gives the same run.") @Default("1")
        long seed,

        @Describe("The address that every surface binds to.") @Default("127.0.0.1")
        String bind,

        @Describe("The simulation clock.") ClockConfig clock,

        @Describe("Where each surface listens.") StandalonePortsConfig ports,

        @Describe("The first issuer.") IssuerConfig issuer,

        @Describe("Further issuers on the same listener, each with a cluster, keys and a clock of its own.")
        List<IssuerConfig> issuers,

        @Describe("The service accounts of each issuer's cluster.")
        List<ServiceAccountConfig> serviceAccounts) {

    public StandaloneConfig {
        issuers = ConfiguredIssuers.of(issuer, issuers).further();
        serviceAccounts = List.copyOf(serviceAccounts);
    }

    /** All issuers, the first one first. */
    public ConfiguredIssuers allIssuers() {
        return ConfiguredIssuers.of(issuer, issuers);
    }
}
