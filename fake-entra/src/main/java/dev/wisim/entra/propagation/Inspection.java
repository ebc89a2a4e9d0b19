package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientKey;
import dev.wisim.entra.directory.DirectoryChange;
import dev.wisim.entra.directory.DirectoryObject;
import dev.wisim.entra.directory.Fact;
import dev.wisim.entra.directory.FederatedCredential;
import dev.wisim.entra.directory.Histories;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.entra.directory.ServicePrincipal;
import dev.wisim.entra.error.ManagementError;
import dev.wisim.kernel.error.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at replicas without being a request: it routes, fills, expires and counts nothing. Guarded by the router's lock. */
final class Inspection {

    private final Histories histories;
    private final ReplicaLag lag;
    private final List<ReplicaCache> caches;
    private final Instant now;

    Inspection(Histories histories, ReplicaLag lag, List<ReplicaCache> caches, Instant now) {
        this.histories = histories;
        this.lag = lag;
        this.caches = caches;
        this.now = now;
    }

    ObjectVisibility of(ObjectId id) {
        ObjectHistory history = histories
                .find(id)
                .orElseThrow(() -> new Refusal(ManagementError.OBJECT_NEVER_EXISTED, Map.of("id", id.toString())));
        List<ReplicaVisibility> replicas = replicas()
                .mapToObj(replica -> new ReplicaVisibility(
                        replica,
                        lag.latestApplied(history, replica),
                        caches.get(replica).peek(keyOf(history), now)))
                .toList();
        boolean deleted = history.onPrimary().isEmpty();
        return new ObjectVisibility(id, history.kind(), deleted, replicas, earliestEverywhere(history, keyOf(history)));
    }

    /** What the view of {@code routed} lacks of what the primary knows about this client id, in order of acceptance. */
    List<LateChange> lateChanges(ClientKey about, Routed<?> routed) {
        return histories.clients(about).stream()
                .flatMap(client -> Stream.concat(Stream.of(client), client.children().stream()))
                .filter(history -> lacks(routed.asOf(), routed.sequence(), history, routed.replica()))
                .sorted(Comparator.comparingLong(history -> history.latest().sequence()))
                .map(history -> late(history, routed))
                .toList();
    }

    private LateChange late(ObjectHistory history, Routed<?> routed) {
        Fact fact = history.latest();
        return new LateChange(
                history.kind(),
                name(history),
                word(fact.change()),
                fact.commit(),
                routed.asOf(),
                earliestEverywhere(history, routed.client()));
    }

    /** From when on every replica answers by it requests that the entries under {@code asking} may pin. */
    private Instant earliestEverywhere(ObjectHistory history, ClientKey asking) {
        return replicas()
                .mapToObj(replica -> earliest(history, replica, asking))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When all that the object's use depends on is applied, or later when a live entry pins a view that lacks some of it. */
    private Instant earliest(ObjectHistory history, int replica, ClientKey asking) {
        List<ObjectHistory> needed = dependencies(history).toList();
        Instant applied = needed.stream()
                .map(each -> lag.latestApplied(each, replica))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return caches.get(replica)
                .peek(asking, now)
                .filter(entry -> needed.stream().anyMatch(each -> lacks(entry.asOf(), entry.sequence(), each, replica)))
                .map(CacheEntry::expires)
                .filter(applied::isBefore)
                .orElse(applied);
    }

    /** Whether the replica's view of (asOf, sequence) is without the last version. */
    private boolean lacks(Instant asOf, long sequence, ObjectHistory history, int replica) {
        return sequence < history.latest().sequence() || asOf.isBefore(lag.latestApplied(history, replica));
    }

    /** The object, its owner, and the newest service principal of the application; a managed identity has none of its own. */
    private static Stream<ObjectHistory> dependencies(ObjectHistory history) {
        ObjectHistory client = history.owner().orElse(history);
        Optional<ObjectHistory> servicePrincipal = client.children().stream()
                .filter(child -> child.kind() == ObjectKind.SERVICE_PRINCIPAL)
                .reduce((older, newer) -> newer);
        return Stream.of(Stream.of(history, client), servicePrincipal.stream()).flatMap(each -> each);
    }

    private static ClientKey keyOf(ObjectHistory history) {
        Client client = (Client) firstForm(history.owner().orElse(history));
        return new ClientKey(client.tenant(), client.clientId());
    }

    private static DirectoryObject firstForm(ObjectHistory history) {
        return history.versions().get(0).change().body().orElseThrow();
    }

    private static String name(ObjectHistory history) {
        DirectoryObject form = history.onPrimary().orElseGet(() -> firstForm(history));
        if (form instanceof Client client) {
            return client.displayName();
        } else if (form instanceof ServicePrincipal principal) {
            return principal.displayName();
        } else if (form instanceof FederatedCredential credential) {
            return credential.name();
        }
        // Secrets, certificates and role assignments need no name, so people know them by their ids.
        return form.id().toString();
    }

    private static String word(DirectoryChange change) {
        if (change instanceof DirectoryChange.Created) {
            return "created";
        }
        return change instanceof DirectoryChange.Updated ? "updated" : "deleted";
    }

    private IntStream replicas() {
        return IntStream.range(0, caches.size());
    }
}
