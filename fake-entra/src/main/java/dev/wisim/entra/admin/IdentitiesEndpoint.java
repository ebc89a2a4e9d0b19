package dev.wisim.entra.admin;

import dev.wisim.entra.directory.DirectoryDefaults;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.IdentityPath;
import dev.wisim.entra.directory.IdentityProperties;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /v0/identities}: user-assigned identities. */
final class IdentitiesEndpoint {

    private final Identities identities;
    private final IdentityReference reference;
    private final TenantChoice tenants;
    private final DirectoryDefaults defaults;

    IdentitiesEndpoint(
            DirectoryLog log, IdentityReference reference, TenantChoice tenants, DirectoryDefaults defaults) {
        this.identities = new Identities(log);
        this.reference = reference;
        this.tenants = tenants;
        this.defaults = defaults;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        "/v0/identities",
                        "List user-assigned identities, of one resource group or of all.",
                        IdentityQueryDocument.class,
                        IdentityListDocument.class,
                        this::list),
                JsonEndpoint.post(
                        "/v0/identities",
                        "Create a user-assigned identity, or update the tags of the one that is there.",
                        NewIdentityDocument.class,
                        IdentityDocument.class,
                        this::put),
                JsonEndpoint.get(
                        "/v0/identities/{identity}",
                        "Show an identity by name, group:name, client id or principal id.",
                        IdentityDocument.class,
                        call -> IdentityDocument.of(reference.get(call.segment("identity")))),
                JsonEndpoint.delete(
                        "/v0/identities/{identity}",
                        "Delete an identity and its credentials; no error when it is absent.",
                        call -> identities.delete(reference.pathOf(call.segment("identity")), call.now())));
    }

    private IdentityListDocument list(Call call, IdentityQueryDocument query) {
        return new IdentityListDocument(identities.list().stream()
                .filter(identity -> query.resourceGroup()
                        .map(identity.resourceGroup()::equalsIgnoreCase)
                        .orElse(true))
                .map(IdentityDocument::of)
                .toList());
    }

    private IdentityDocument put(Call call, NewIdentityDocument wanted) {
        IdentityPath path = new IdentityPath(
                wanted.subscriptionId().orElse(defaults.subscription()),
                wanted.resourceGroup().orElse(defaults.resourceGroup()),
                wanted.name());
        // As az does it: without a location, the one that is there already.
        String location = wanted.location()
                .or(() -> identities.find(path).map(there -> there.location()))
                .orElse(defaults.location());
        Map<String, String> tags = wanted.tags().orElse(Map.of());
        IdentityProperties properties =
                new IdentityProperties(tenants.of(wanted.tenantId()), path, location, tags, Optional.empty());
        return IdentityDocument.of(identities.put(properties, call.now()).object());
    }
}
