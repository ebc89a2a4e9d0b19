package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryObject;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.ServicePrincipal;
import dev.wisim.entra.directory.ServicePrincipals;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What every replica will show once all writes have arrived; unlike a replica's view it changes with each write. Only
 * explanations look here: a request that would succeed on it came too early, and one that would not was wrong.
 */
public final class PrimaryView implements DirectoryView {

    private final DirectoryLog log;
    private final Applications applications;
    private final ServicePrincipals servicePrincipals;
    private final Identities identities;

    /** The view of the directory that {@code log} records. */
    public PrimaryView(DirectoryLog log) {
        this.log = log;
        this.applications = new Applications(log);
        this.servicePrincipals = new ServicePrincipals(log);
        this.identities = new Identities(log);
    }

    @Override
    public Optional<Client> client(TenantId tenant, ClientId clientId) {
        return applications
                .find(tenant, clientId)
                .<Client>map(application -> application)
                .or(() -> identities.find(tenant, clientId));
    }

    @Override
    public Optional<ObjectId> servicePrincipal(Client client) {
        return client instanceof UserAssignedIdentity identity
                ? Optional.of(identity.principalId())
                : servicePrincipals.find((Application) client).map(ServicePrincipal::id);
    }

    @Override
    public <T extends DirectoryObject> List<T> owned(Client client, ObjectKind kind, Class<T> type) {
        return log
                .histories()
                .find(client.id())
                .filter(owner -> owner.onPrimary().isPresent())
                .stream()
                .flatMap(owner -> owner.children().stream())
                .flatMap(child -> child.onPrimary().stream())
                .filter(child -> child.kind() == kind)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public Optional<Application> resource(TenantId tenant, String identifier) {
        return log.histories().applications(tenant, identifier).stream()
                .sorted(Comparator.comparingLong(ObjectHistory::ordinal).reversed())
                .flatMap(history -> history.onPrimary().stream())
                .filter(Application.class::isInstance)
                .map(Application.class::cast)
                .filter(application -> application.identifierUris().contains(identifier))
                .findFirst()
                .or(() -> ClientId.parse(identifier).flatMap(clientId -> applications.find(tenant, clientId)));
    }
}
