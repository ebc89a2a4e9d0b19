package dev.wisim.entra.directory;

import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Application registrations, as Microsoft Graph keeps them
 * (<a href="https://learn.microsoft.com/graph/api/resources/application">reference</a>).
 */
public final class Applications {

    private final DirectoryLog log;

    public Applications(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Registers an application. It has no service principal yet.
     *
     * @throws Refusal when a property makes no sense, or a live client of the tenant has that client id
     */
    public Application create(ApplicationProperties wanted, Instant now) {
        requireSensible(wanted.displayName(), wanted.accessTokenVersion());
        Histories histories = log.histories();
        synchronized (histories.creation()) {
            wanted.clientId().ifPresent(clientId -> requireFree(histories, wanted.tenant(), clientId));
            Application created = new Application(
                    log.newObjectId(histories, "application"),
                    wanted.tenant(),
                    wanted.clientId()
                            .orElseGet(() -> log.newClientId(histories, wanted.tenant(), "applicationClientId")),
                    wanted.displayName(),
                    wanted.identifierUris(),
                    wanted.accessTokenVersion(),
                    wanted.traits(),
                    now);
            log.append(histories, now, new DirectoryChange.Created(created));
            return created;
        }
    }

    /**
     * Changes an application; its ids stay.
     *
     * @throws Refusal when it is absent, or a property makes no sense
     */
    public Application update(ObjectId id, ApplicationEdit edit, Instant now) {
        return log.writeOn(id, Application.class, owner -> update(owner, edit, now))
                .orElseThrow(() -> absent(id));
    }

    /**
     * Deletes an application; its service principal and its credentials end at the same instant.
     *
     * @throws Refusal when it is absent
     */
    public void delete(ObjectId id, Instant now) {
        if (log.writeOn(id, Application.class, owner -> end(owner, now)).isEmpty()) {
            throw absent(id);
        }
    }

    /**
     * The application on the primary.
     *
     * @throws Refusal when it is absent
     */
    public Application get(ObjectId id) {
        return log.primary().find(id, Application.class).orElseThrow(() -> absent(id));
    }

    /** The application with this client id on the primary. */
    public Optional<Application> find(TenantId tenant, ClientId clientId) {
        return log.primary().client(new ClientKey(tenant, clientId), Application.class);
    }

    /** Every application on the primary, in order of creation. */
    public List<Application> list() {
        return log.primary().list(Application.class);
    }

    static Refusal absent(ObjectId id) {
        return new Refusal(ManagementError.APPLICATION_NOT_FOUND, Map.of("id", id.toString()));
    }

    static Refusal busy(ObjectId id) {
        return new Refusal(ManagementError.APPLICATION_BUSY, Map.of("id", id.toString()));
    }

    private static Application update(OwnerWrite<Application> owner, ApplicationEdit edit, Instant now) {
        Application old = owner.client();
        requireSensible(
                edit.displayName().orElse(old.displayName()),
                edit.accessTokenVersion().orElse(old.accessTokenVersion()));
        owner.requireIdle(now, () -> busy(old.id()));
        Application updated = edit.applyTo(old);
        owner.append(now, new DirectoryChange.Updated(updated));
        return updated;
    }

    private static Application end(OwnerWrite<Application> owner, Instant now) {
        owner.requireIdle(now, () -> busy(owner.client().id()));
        owner.appendEnd(now);
        return owner.client();
    }

    private static void requireFree(Histories histories, TenantId tenant, ClientId clientId) {
        if (histories.isTaken(new ClientKey(tenant, clientId))) {
            throw new Refusal(ManagementError.APPLICATION_CLIENT_ID_TAKEN);
        }
    }

    private static void requireSensible(String displayName, int accessTokenVersion) {
        if (displayName.isEmpty()) {
            throw invalid("displayName");
        }
        if (accessTokenVersion != 1 && accessTokenVersion != 2) {
            throw invalid("requestedAccessTokenVersion");
        }
    }

    private static Refusal invalid(String property) {
        return new Refusal(ManagementError.APPLICATION_PROPERTY_INVALID, Map.of("property", property));
    }
}
