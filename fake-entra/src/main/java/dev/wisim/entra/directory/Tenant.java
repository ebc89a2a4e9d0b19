package dev.wisim.entra.directory;

import java.util.List;

/**
 * A tenant: one directory.
 *
 * @param displayName how refusals call it
 * @param domains its verified domains, any of which stands for the id in a URL
 */
public record Tenant(TenantId id, String displayName, List<String> domains) {

    public Tenant {
        domains = List.copyOf(domains);
    }
}
