package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.ClientKey;
import dev.wisim.entra.directory.DirectoryObject;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.Histories;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.ServicePrincipal;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one replica shows as of an instant, of the facts accepted up to a sequence. Nothing is copied: histories only grow,
 * so the pinned pair (instant, sequence) is the whole view.
 */
final class ReplicaView implements DirectoryView {

    private final Histories histories;
    private final ReplicaLag lag;
    private final int replica;
    private final Instant asOf;
    private final long sequence;

    ReplicaView(Histories histories, ReplicaLag lag, int replica, Instant asOf, long sequence) {
        this.histories = histories;
        this.lag = lag;
        this.replica = replica;
        this.asOf = asOf;
        this.sequence = sequence;
    }

    @Override
    public Optional<Client> client(TenantId tenant, ClientId clientId) {
        return newestVisible(histories.clients(new ClientKey(tenant, clientId)), Client.class);
    }

    @Override
    public Optional<ObjectId> servicePrincipal(Client client) {
        if (client instanceof UserAssignedIdentity identity) {
            return Optional.of(identity.principalId());
        }
        return children(client, ObjectKind.SERVICE_PRINCIPAL, ServicePrincipal.class)
                .reduce((older, newer) -> newer)
                .map(ServicePrincipal::id);
    }

    @Override
    public <T extends DirectoryObject> List<T> owned(Client client, ObjectKind kind, Class<T> type) {
        return children(client, kind, type).toList();
    }

    @Override
    public Optional<Application> resource(TenantId tenant, String identifier) {
        Optional<Application> byUri = histories.applications(tenant, identifier).stream()
                .sorted(Comparator.comparingLong(ObjectHistory::ordinal).reversed())
                .flatMap(history -> visible(history).stream())
                .map(Application.class::cast)
                .filter(application -> application.identifierUris().contains(identifier))
                .findFirst();
        return byUri.or(() -> ClientId.parse(identifier)
                .flatMap(clientId -> client(tenant, clientId))
                .filter(Application.class::isInstance)
                .map(Application.class::cast));
    }

    /** The form in which the object is visible by itself, whether its owner is or not. */
    Optional<DirectoryObject> visible(ObjectHistory history) {
        int applied = lag.appliedVersions(history, replica, asOf, sequence);
        return applied == 0
                ? Optional.empty()
                : history.versions().get(applied - 1).change().body();
    }

    /** A child is visible only while its owner is. */
    private <T extends DirectoryObject> Stream<T> children(Client client, ObjectKind kind, Class<T> type) {
        return histories.find(client.id()).filter(owner -> visible(owner).isPresent()).stream()
                .flatMap(owner -> owner.children().stream())
                .filter(child -> child.kind() == kind)
                .flatMap(child -> visible(child).stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private <T extends DirectoryObject> Optional<T> newestVisible(List<ObjectHistory> created, Class<T> type) {
        for (int i = created.size() - 1; i >= 0; i--) {
            Optional<DirectoryObject> form = visible(created.get(i));
            if (form.isPresent()) {
                return form.map(type::cast);
            }
        }
        return Optional.empty();
    }
}
