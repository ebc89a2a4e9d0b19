package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.ApplicationCredentials;
import dev.wisim.entra.directory.Applications;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.Identities;
import dev.wisim.entra.directory.IdentityCredentials;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ServicePrincipal;
import dev.wisim.entra.directory.ServicePrincipals;
import dev.wisim.entra.directory.TenantId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.kernel.error.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * What every replica will show once all writes have arrived; unlike a replica's view it changes with each write. Only
 * explanations look here: a request that would succeed on it came too early, and one that would not was wrong.
 */
public final class PrimaryView implements DirectoryView {

    private final Applications applications;
    private final ServicePrincipals servicePrincipals;
    private final ApplicationCredentials applicationCredentials;
    private final Identities identities;
    private final IdentityCredentials identityCredentials;

    /** The view of the directory that {@code log} records. */
    public PrimaryView(DirectoryLog log) {
        this.applications = new Applications(log);
        this.servicePrincipals = new ServicePrincipals(log);
        this.applicationCredentials = new ApplicationCredentials(log);
        this.identities = new Identities(log);
        this.identityCredentials = new IdentityCredentials(log);
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
    public List<FederatedCredential> federatedCredentials(Client client) {
        try {
            return client instanceof UserAssignedIdentity
                    ? identityCredentials.list(client.id())
                    : applicationCredentials.list(client.id());
        } catch (Refusal deletedMeanwhile) {
            return List.of();
        }
    }

    @Override
    public Optional<Application> resource(TenantId tenant, String identifier) {
        return applications.list().stream()
                .filter(application -> application.tenant().equals(tenant))
                .filter(application -> application.identifierUris().contains(identifier))
                .reduce((older, newer) -> newer)
                .or(() -> ClientId.parse(identifier).flatMap(clientId -> applications.find(tenant, clientId)));
    }
}
