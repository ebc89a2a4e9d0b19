package dev.wisim.entra.directory;

import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service principals of applications, as Microsoft Graph keeps them
 * (<a href="https://learn.microsoft.com/graph/api/resources/serviceprincipal">reference</a>). A write on one is a write on
 * its application. Those of managed identities come and go with the identity.
 */
public final class ServicePrincipals {

    private final DirectoryLog log;

    public ServicePrincipals(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Makes an application known in its tenant.
     *
     * @throws Refusal when no application has that client id, or it has a service principal already
     */
    public ServicePrincipal create(TenantId tenant, ClientId clientId, Instant now) {
        Application application = log.primary()
                .client(new ClientKey(tenant, clientId), Application.class)
                .orElseThrow(() -> withoutApplication(clientId));
        return log.writeOn(application.id(), Application.class, owner -> create(owner, now))
                .orElseThrow(() -> withoutApplication(clientId));
    }

    /**
     * Deletes a service principal; its application stays.
     *
     * @throws Refusal when it is absent
     */
    public void delete(ObjectId id, Instant now) {
        ObjectId application = get(id).application();
        if (log.writeOn(application, Application.class, owner -> end(owner, id, now))
                .isEmpty()) {
            throw absent(id);
        }
    }

    /**
     * The service principal on the primary.
     *
     * @throws Refusal when it is absent
     */
    public ServicePrincipal get(ObjectId id) {
        return log.primary().find(id, ServicePrincipal.class).orElseThrow(() -> absent(id));
    }

    /** The application's service principal on the primary. */
    public Optional<ServicePrincipal> find(Application application) {
        return log.primary()
                .children(application.id(), Application.class, ServicePrincipal.class)
                .flatMap(all -> all.stream().findFirst());
    }

    /** Every service principal of an application on the primary, in order of creation. */
    public List<ServicePrincipal> list() {
        return log.primary().list(ServicePrincipal.class);
    }

    private static ServicePrincipal create(OwnerWrite<Application> owner, Instant now) {
        Application application = owner.client();
        owner.requireIdle(now, () -> Applications.busy(application.id()));
        if (owner.children(ServicePrincipal.class).findAny().isPresent()) {
            throw new Refusal(
                    ManagementError.SERVICE_PRINCIPAL_EXISTS,
                    Map.of("clientId", application.clientId().toString()));
        }
        ServicePrincipal created = new ServicePrincipal(
                owner.newId("servicePrincipal"),
                application.id(),
                application.tenant(),
                application.clientId(),
                application.displayName());
        owner.append(now, new DirectoryChange.Created(created));
        return created;
    }

    private static ServicePrincipal end(OwnerWrite<Application> owner, ObjectId id, Instant now) {
        ServicePrincipal old = owner.children(ServicePrincipal.class)
                .filter(principal -> principal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> absent(id));
        owner.requireIdle(now, () -> Applications.busy(owner.client().id()));
        owner.append(now, new DirectoryChange.Deleted(id));
        return old;
    }

    private static Refusal absent(ObjectId id) {
        return new Refusal(ManagementError.SERVICE_PRINCIPAL_NOT_FOUND, Map.of("id", id.toString()));
    }

    private static Refusal withoutApplication(ClientId clientId) {
        return new Refusal(
                ManagementError.SERVICE_PRINCIPAL_WITHOUT_APPLICATION, Map.of("clientId", clientId.toString()));
    }
}
