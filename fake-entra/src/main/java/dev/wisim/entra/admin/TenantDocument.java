package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Tenant;
import java.util.List;

/** A tenant. */
record TenantDocument(String id, String displayName, List<String> domains) {

    static TenantDocument of(Tenant tenant) {
        return new TenantDocument(tenant.id().toString(), tenant.displayName(), tenant.domains());
    }
}
