package dev.wisim.entra.directory;

import java.util.List;

/**
 * A tenant: one directory.
 *
 * @param displayName how refusals call it
 * @param domains its verified domains, any of which stands for the id in a URL
 * @param federation what it asks of federated assertions beyond its credentials
 */
public record Tenant(TenantId id, String displayName, List<String> domains, FederationPolicy federation) {

    public Tenant {
        domains = List.copyOf(domains);
    }

    /** A tenant that asks nothing more. */
    public Tenant(TenantId id, String displayName, List<String> domains) {
        this(id, displayName, domains, FederationPolicy.NONE);
    }
}
