package dev.wisim.entra.hint;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.AppRole;
import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.Tenant;
import dev.wisim.entra.directory.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which resource a name may mean that the tenant has none for, and what one that wants an assignment offers. */
final class ResourceHints {

    private static final int NEIGHBOURS = 20;
    private static final int SHOWN = 10;

    private final DirectoryView primary;
    private final DirectoryLog log;
    private final Tenants tenants;
    private final Owners owners;

    ResourceHints(DirectoryView primary, DirectoryLog log, Tenants tenants, Owners owners) {
        this.primary = primary;
        this.log = log;
        this.tenants = tenants;
        this.owners = owners;
    }

    List<Hint> unknown(String identifier, Tenant tenant, List<String> everywhere) {
        return withoutPrincipal(identifier, tenant)
                .or(() -> byObjectId(identifier))
                .or(() -> elsewhere(identifier))
                .or(() -> misspelt(identifier, tenant, everywhere))
                .stream()
                .toList();
    }

    List<Hint> notAssigned(Application resource) {
        List<AppRole> roles = resource.traits().appRoles();
        String name = VisibleText.of(resource.displayName());
        if (roles.isEmpty()) {
            return List.of(Hint.of(
                    "The application '%s' demands an assignment and offers no role: the default access is all that can be assigned."
                            .formatted(name)));
        }
        String offered = roles.stream()
                .limit(SHOWN)
                .map(role -> "'" + VisibleText.of(role.value()) + "'")
                .collect(Collectors.joining(", "));
        String more = roles.size() > SHOWN ? " and %d more".formatted(roles.size() - SHOWN) : "";
        return List.of(Hint.of("The application '%s' demands an assignment, and offers the roles %s%s."
                .formatted(name, offered, more)));
    }

    private Optional<Hint> withoutPrincipal(String identifier, Tenant tenant) {
        return primary.resource(tenant.id(), identifier)
                .filter(application -> primary.servicePrincipal(application).isEmpty())
                .map(application -> Hint.of(
                        "'%s' is %s, which has no service principal in this tenant."
                                .formatted(VisibleText.of(identifier), Owners.called(application)),
                        "Create the service principal of that application (`az ad sp create --id %s`)."
                                .formatted(application.clientId())));
    }

    private Optional<Hint> byObjectId(String identifier) {
        return ObjectId.parse(identifier)
                .flatMap(owners::of)
                .filter(owned -> owned.client() instanceof Application)
                .map(owned -> Hint.of(
                        "'%s' is the %s of %s, whose client id is '%s'."
                                .formatted(
                                        identifier,
                                        owned.word(),
                                        Owners.called(owned.client()),
                                        owned.client().clientId()),
                        "Ask for the client id or an identifier URI, as '%s/.default'."
                                .formatted(owned.client().clientId())));
    }

    private Optional<Hint> elsewhere(String identifier) {
        return tenants.all().stream()
                .flatMap(tenant -> primary.resource(tenant.id(), identifier).stream()
                        .map(application -> Hint.of("'%s' is %s in another tenant, '%s' (%s)."
                                .formatted(
                                        VisibleText.of(identifier),
                                        Owners.called(application),
                                        VisibleText.of(tenant.displayName()),
                                        tenant.id()))))
                .findFirst();
    }

    private Optional<Hint> misspelt(String identifier, Tenant tenant, List<String> everywhere) {
        Stream<String> own =
                log.histories().whereabouts().identifierUrisAround(tenant.id(), identifier, NEIGHBOURS).stream()
                        .filter(uri -> primary.resource(tenant.id(), uri).isPresent());
        return Spelling.nearest(
                        identifier, Stream.concat(own, everywhere.stream()).toList())
                .map(uri -> Hint.of(
                        "The nearest identifier URI is '%s'.".formatted(VisibleText.of(uri)),
                        "Ask for '%s/.default'.".formatted(VisibleText.of(uri))));
    }
}
