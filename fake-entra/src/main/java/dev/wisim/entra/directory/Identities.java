package dev.wisim.entra.directory;

import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * User-assigned managed identities, as Resource Manager keeps them
 * (<a href="https://learn.microsoft.com/rest/api/managedidentity/user-assigned-identities">reference</a>).
 */
public final class Identities {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]{2,127}");

    private final DirectoryLog log;

    public Identities(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Creates an identity, or updates the tags of the one at that path; its ids and its location stay.
     *
     * @throws Refusal when the name breaks the naming rule, an identity at that path lives elsewhere, or a live client of the
     *     tenant has the client id of a new one
     */
    public Written<UserAssignedIdentity> put(IdentityProperties wanted, Instant now) {
        if (!NAME.matcher(wanted.path().name()).matches()) {
            throw new Refusal(
                    ManagementError.IDENTITY_NAME_INVALID,
                    Map.of("name", wanted.path().name()));
        }
        Histories histories = log.histories();
        // Held for an update too: when a deletion comes in first, the update becomes a creation.
        synchronized (histories.creation()) {
            return new Primary(histories)
                    .identity(wanted.path())
                    .flatMap(old ->
                            log.writeOn(old.id(), UserAssignedIdentity.class, owner -> update(owner, wanted, now)))
                    .orElseGet(() -> create(histories, wanted, now));
        }
    }

    /**
     * Deletes an identity; its credentials end at the same instant.
     *
     * @return whether there was one; deleting an absent identity is no error here
     */
    public boolean delete(IdentityPath path, Instant now) {
        return find(path)
                .flatMap(found -> log.writeOn(found.id(), UserAssignedIdentity.class, owner -> end(owner, now)))
                .isPresent();
    }

    /**
     * The identity on the primary.
     *
     * @throws Refusal when it is absent
     */
    public UserAssignedIdentity get(IdentityPath path) {
        return find(path).orElseThrow(() -> absent(path));
    }

    /** The identity at this path on the primary, ignoring case. */
    public Optional<UserAssignedIdentity> find(IdentityPath path) {
        return log.primary().identity(path);
    }

    /** The identity with this id on the primary. */
    public Optional<UserAssignedIdentity> find(ObjectId id) {
        return log.primary().find(id, UserAssignedIdentity.class);
    }

    /** The identity with this client id on the primary. */
    public Optional<UserAssignedIdentity> find(TenantId tenant, ClientId clientId) {
        return log.primary().client(new ClientKey(tenant, clientId), UserAssignedIdentity.class);
    }

    /** Every identity on the primary, in order of creation. */
    public List<UserAssignedIdentity> list() {
        return log.primary().list(UserAssignedIdentity.class);
    }

    static Refusal busy(UserAssignedIdentity identity) {
        return new Refusal(
                ManagementError.IDENTITY_BUSY,
                Map.of(
                        "subscription", identity.subscription(),
                        "resourceGroup", identity.resourceGroup(),
                        "name", identity.name()));
    }

    private Written<UserAssignedIdentity> create(Histories histories, IdentityProperties wanted, Instant now) {
        wanted.clientId().ifPresent(clientId -> requireFree(histories, wanted.tenant(), clientId));
        UserAssignedIdentity created = new UserAssignedIdentity(
                log.newObjectId(histories, "identity"),
                wanted.tenant(),
                wanted.clientId().orElseGet(() -> log.newClientId(histories, wanted.tenant(), "identityClientId")),
                log.newObjectId(histories, "identityPrincipal"),
                wanted.path().subscription(),
                wanted.path().resourceGroup(),
                wanted.path().name(),
                wanted.location(),
                wanted.tags());
        log.append(histories, now, new DirectoryChange.Created(created));
        return new Written<>(created, true);
    }

    private static Written<UserAssignedIdentity> update(
            OwnerWrite<UserAssignedIdentity> owner, IdentityProperties wanted, Instant now) {
        requireSameLocation(owner.client(), wanted.location());
        owner.requireIdle(now, () -> busy(owner.client()));
        UserAssignedIdentity updated = owner.client().withTags(wanted.tags());
        owner.append(now, new DirectoryChange.Updated(updated));
        return new Written<>(updated, false);
    }

    private static UserAssignedIdentity end(OwnerWrite<UserAssignedIdentity> owner, Instant now) {
        owner.requireIdle(now, () -> busy(owner.client()));
        owner.appendEnd(now);
        return owner.client();
    }

    private static void requireFree(Histories histories, TenantId tenant, ClientId clientId) {
        if (histories.isTaken(new ClientKey(tenant, clientId))) {
            throw new Refusal(ManagementError.IDENTITY_CLIENT_ID_TAKEN, Map.of("clientId", clientId.toString()));
        }
    }

    /** {@code East US} and {@code eastus} are one location. */
    private static void requireSameLocation(UserAssignedIdentity old, String wanted) {
        if (!old.location().replace(" ", "").equalsIgnoreCase(wanted.replace(" ", ""))) {
            throw new Refusal(
                    ManagementError.IDENTITY_LOCATION_FIXED,
                    Map.of(
                            "name", old.name(),
                            "location", old.location(),
                            "resourceGroup", old.resourceGroup(),
                            "wanted", wanted));
        }
    }

    private static Refusal absent(IdentityPath path) {
        return new Refusal(
                ManagementError.IDENTITY_NOT_FOUND, Map.of("name", path.name(), "resourceGroup", path.resourceGroup()));
    }
}
