package dev.wisim.entra.directory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A tenant: one directory.
 *
 * @param displayName how refusals call it
 * @param domains its verified domains, any of which stands for the id in a URL
 * @param federation what it asks of federated assertions beyond its credentials
 * @param accessTokenLifetime how long access tokens live, whoever gets them and for what; empty for Entra's own lifetimes
 */
public record Tenant(
        TenantId id,
        String displayName,
        List<String> domains,
        FederationPolicy federation,
        Optional<Duration> accessTokenLifetime) {

    public Tenant {
        domains = List.copyOf(domains);
    }

    /** A tenant that asks nothing more and has no lifetime of its own. */
    public Tenant(TenantId id, String displayName, List<String> domains) {
        this(id, displayName, domains, FederationPolicy.NONE, Optional.empty());
    }
}
