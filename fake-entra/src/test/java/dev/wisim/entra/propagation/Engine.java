package dev.wisim.entra.propagation;

import static dev.wisim.entra.directory.DirectoryWorld.AUDIENCE;
import static dev.wisim.entra.directory.DirectoryWorld.TENANT;

import dev.wisim.entra.directory.ApplicationEdit;
import dev.wisim.entra.directory.ApplicationProperties;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientId;
import dev.wisim.entra.directory.CredentialEdit;
import dev.wisim.entra.directory.CredentialProperties;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.DirectoryWorld;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.IdentityProperties;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.chance.Chance;
import dev.wisim.kernel.error.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The engine behind the naive model's words, so that both can be given the same orders. */
final class Engine {

    private final DirectoryWorld world;
    private final ReplicaRouter router;
    private final List<ObjectId> byOrdinal = new ArrayList<>();

    Engine(PropagationSettings settings, long seed) {
        this.world = new DirectoryWorld(settings.writeLatency());
        this.router = new ReplicaRouter(world.log, settings, new Chance(seed));
    }

    String createApplication(long now, String key, String name) {
        return outcome(() -> remember(world.applications
                .create(new ApplicationProperties(TENANT, name, List.of(), 2, Optional.of(clientId(key))), instant(now))
                .id()));
    }

    String updateApplication(long now, int object, String name) {
        ApplicationEdit edit = ApplicationEdit.names(Optional.of(name), Optional.empty());
        return outcome(() -> {
            world.applications.update(id(object), edit, instant(now));
            return "ok";
        });
    }

    String deleteApplication(long now, int object) {
        return outcome(() -> {
            world.applications.delete(id(object), instant(now));
            return "ok";
        });
    }

    String putIdentity(long now, String key, String name) {
        return outcome(() -> remember(world.identities
                .put(
                        new IdentityProperties(
                                TENANT, DirectoryWorld.path(name), "eastus", Map.of(), Optional.of(clientId(key))),
                        instant(now))
                .object()
                .id()));
    }

    String deleteIdentity(long now, String name) {
        return outcome(() -> world.identities.delete(DirectoryWorld.path(name), instant(now)) ? "ok" : "nothing");
    }

    String createServicePrincipal(long now, String key) {
        return outcome(() -> remember(world.servicePrincipals
                .create(TENANT, clientId(key), instant(now))
                .id()));
    }

    String deleteServicePrincipal(long now, int object) {
        return outcome(() -> {
            world.servicePrincipals.delete(id(object), instant(now));
            return "ok";
        });
    }

    String writeCredential(long now, String ownerKind, int owner, String name, String issuer, String subject) {
        CredentialProperties wanted =
                new CredentialProperties(name, issuer, subject, List.of(AUDIENCE), Optional.empty());
        return outcome(() -> remember(
                ownerKind.equals("application")
                        ? world.applicationCredentials
                                .create(id(owner), wanted, instant(now))
                                .id()
                        : world.identityCredentials
                                .put(id(owner), wanted, instant(now))
                                .object()
                                .id()));
    }

    String updateCredential(long now, int application, String name, String issuer, String subject) {
        CredentialEdit edit =
                new CredentialEdit(Optional.of(issuer), Optional.of(subject), Optional.empty(), Optional.empty());
        return outcome(() -> {
            world.applicationCredentials.update(id(application), name, edit, instant(now));
            return "ok";
        });
    }

    String deleteCredential(long now, String ownerKind, int owner, String name) {
        return outcome(() -> {
            if (ownerKind.equals("application")) {
                world.applicationCredentials.delete(id(owner), name, instant(now));
                return "ok";
            }
            return world.identityCredentials.delete(id(owner), name, instant(now)) ? "ok" : "nothing";
        });
    }

    Routed<String> ask(long now, String key, String issuer, String subject, boolean silent) {
        return router.answer(
                TENANT,
                clientId(key),
                instant(now),
                view -> describe(view, clientId(key), issuer, subject),
                outcome -> effect(outcome, silent));
    }

    void drop(String key) {
        router.dropCache(TENANT, clientId(key));
    }

    ObjectVisibility inspect(long now, int object) {
        return router.inspect(id(object), instant(now));
    }

    void reset() {
        world.log.reset();
        router.reset();
        byOrdinal.clear();
    }

    static Instant instant(long now) {
        return DirectoryWorld.T0.plus(Duration.ofMillis(now));
    }

    private static CacheEffect effect(String outcome, boolean silent) {
        if (silent) {
            return CacheEffect.NONE;
        }
        return outcome.endsWith("hit") ? CacheEffect.HIT : CacheEffect.MISS;
    }

    private String describe(DirectoryView view, ClientId clientId, String issuer, String subject) {
        Optional<Client> found = view.client(TENANT, clientId);
        if (found.isEmpty()) {
            return "no client: miss";
        }
        Client client = found.get();
        String principal = view.servicePrincipal(client)
                .map(id -> client instanceof UserAssignedIdentity ? "own" : "#" + ordinal(id))
                .orElse("none");
        StringBuilder credentials = new StringBuilder();
        boolean matches = false;
        for (FederatedCredential each : view.federatedCredentials(client)) {
            credentials.append(" #%d %s %s %s"
                    .formatted(
                            ordinal(each.id()),
                            each.name(),
                            each.issuer(),
                            each.subject().orElseThrow()));
            matches |= each.issuer().equals(issuer) && each.subject().equals(Optional.of(subject));
        }
        String end = matches && !principal.equals("none") ? "hit" : "miss";
        return "client #%d %s, principal %s, credentials%s: %s"
                .formatted(ordinal(client.id()), client.displayName(), principal, credentials, end);
    }

    private String outcome(Supplier<String> write) {
        try {
            return write.get();
        } catch (Refusal refusal) {
            return word((ManagementError) refusal.entry());
        }
    }

    private static String word(ManagementError error) {
        return switch (error) {
            case IDENTITY_BUSY, APPLICATION_BUSY -> "busy";
            case APPLICATION_CLIENT_ID_TAKEN, IDENTITY_CLIENT_ID_TAKEN -> "taken";
            case APPLICATION_CREDENTIAL_NAME_TAKEN, SERVICE_PRINCIPAL_EXISTS -> "name";
            case APPLICATION_CREDENTIAL_LIMIT, IDENTITY_CREDENTIAL_LIMIT -> "limit";
            case APPLICATION_CREDENTIAL_DUPLICATE, IDENTITY_CREDENTIAL_DUPLICATE -> "pair";
            case APPLICATION_NOT_FOUND,
                    APPLICATION_CREDENTIAL_NOT_FOUND,
                    SERVICE_PRINCIPAL_NOT_FOUND,
                    SERVICE_PRINCIPAL_WITHOUT_APPLICATION,
                    IDENTITY_CREDENTIAL_PARENT_NOT_FOUND -> "absent";
            default -> error.name();
        };
    }

    /** The engine counts creations as the model does; a new id must come with the next number. */
    private String remember(ObjectId id) {
        if (!byOrdinal.contains(id)) {
            long ordinal =
                    world.log.histories().find(id).map(ObjectHistory::ordinal).orElseThrow();
            if (ordinal != byOrdinal.size()) {
                return "ordinal " + ordinal + " instead of " + byOrdinal.size();
            }
            byOrdinal.add(id);
        }
        return "ok";
    }

    private int ordinal(ObjectId id) {
        return byOrdinal.indexOf(id);
    }

    private ObjectId id(int object) {
        return byOrdinal.get(object);
    }

    private static ClientId clientId(String key) {
        return DirectoryWorld.clientId(Integer.parseInt(key));
    }
}
