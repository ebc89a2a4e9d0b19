package dev.wisim.entra.admin;

import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.Tenants;
import dev.wisim.kernel.admin.AdminError;
import dev.wisim.kernel.error.Refusal;
import java.util.Map;
import java.util.Optional;

/** Which tenant a request means. */
final class TenantChoice {

    private final Tenants tenants;
    private final DirectoryDefaults defaults;

    TenantChoice(Tenants tenants, DirectoryDefaults defaults) {
        this.tenants = tenants;
        this.defaults = defaults;
    }

    /**
     * The tenant with this id or domain, or the default one.
     *
     * @throws Refusal when there is none
     */
    TenantId of(Optional<String> segment) {
        return segment.map(text -> tenants.find(text)
                        .map(Tenant::id)
                        .orElseThrow(() -> new Refusal(AdminError.NOT_FOUND, Map.of("kind", "tenant", "name", text))))
                .orElse(defaults.tenant());
    }

    /** The domain that a tenant's applications are published under, when it has one. */
    Optional<String> publisherDomain(TenantId id) {
        return tenants.find(id.toString())
                .flatMap(tenant -> tenant.domains().stream().findFirst());
    }
}
