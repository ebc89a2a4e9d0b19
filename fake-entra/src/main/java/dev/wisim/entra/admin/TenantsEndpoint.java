package dev.wisim.entra.admin;

import dev.wisim.entra.directory.Tenants;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.http.Route;
import java.util.List;

/** {@code /v0/tenants}: the tenants there are. They are configuration, so they are only read. */
final class TenantsEndpoint {

    private final Tenants tenants;

    TenantsEndpoint(Tenants tenants) {
        this.tenants = tenants;
    }

    List<Route> routes() {
        return List.of(JsonEndpoint.get("/v0/tenants", "List the tenants.", TenantListDocument.class, call -> list()));
    }

    private TenantListDocument list() {
        return new TenantListDocument(
                tenants.all().stream().map(TenantDocument::of).toList());
    }
}
