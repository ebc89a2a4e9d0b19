package dev.wisim.entra.directory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The facts since the last reset, as one history per object with the indices that requests need. Grows only. A reader that
 * first takes {@link #lastSequence()} finds every fact up to it, and leaves out the later ones by their sequence.
 */
public final class Histories {

    private final Map<ObjectId, ObjectHistory> byId = new ConcurrentHashMap<>();
    private final Map<ClientKey, List<ObjectHistory>> byClientKey = new ConcurrentHashMap<>();
    private final Map<ResourceKey, List<ObjectHistory>> byIdentifierUri = new ConcurrentHashMap<>();
    private final Map<IdentityPath, ObjectHistory> byPath = new ConcurrentHashMap<>();
    private final Whereabouts whereabouts = new Whereabouts();
    private final Object creation = new Object();
    private volatile long lastSequence;
    private Instant lastCommit = Instant.MIN;
    private long created;

    Histories() {}

    /** The sequence of the last fact, 0 when there is none. */
    public long lastSequence() {
        return lastSequence;
    }

    /** The history of the object with this id, deleted or not. */
    public Optional<ObjectHistory> find(ObjectId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every application and identity that has ever had this client id, in order of creation. */
    public List<ObjectHistory> clients(ClientKey key) {
        return byClientKey.getOrDefault(key, List.of());
    }

    /** Every application that has ever had this identifier URI, in the order in which they got it. */
    public List<ObjectHistory> applications(TenantId tenant, String identifierUri) {
        return byIdentifierUri.getOrDefault(new ResourceKey(tenant, identifierUri), List.of());
    }

    /** What explanations look up. */
    public Whereabouts whereabouts() {
        return whereabouts;
    }

    /** The identity created last at this path, deleted or not. */
    Optional<ObjectHistory> identity(IdentityPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Whether a live application or identity has this client id: then no other may take it. */
    boolean isTaken(ClientKey key) {
        return clients(key).stream().anyMatch(history -> history.onPrimary().isPresent());
    }

    /**
     * The monitor under which applications and identities are created, so that two cannot take one client id or path. Taken
     * before a write window's and before this object's own, never after.
     */
    Object creation() {
        return creation;
    }

    /** What the primary shows of one kind, in order of creation. */
    <T extends DirectoryObject> Stream<T> onPrimary(Class<T> type) {
        return byId.values().stream()
                .sorted(Comparator.comparingLong(ObjectHistory::ordinal))
                .flatMap(history -> history.onPrimary().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * Appends one write. All its facts share one commit, and a reader that goes by {@link #lastSequence()} sees all of them or
     * none. Who looks at the primary may see an owner gone before its children are.
     *
     * @return the commit: {@code commit}, or the last fact's when a writer that read the clock earlier comes in later
     */
    synchronized Instant append(Instant commit, List<DirectoryChange> changes) {
        lastCommit = commit.isAfter(lastCommit) ? commit : lastCommit;
        long sequence = lastSequence;
        for (DirectoryChange change : changes) {
            append(++sequence, change);
        }
        lastSequence = sequence;
        return lastCommit;
    }

    private void append(long sequence, DirectoryChange change) {
        ObjectHistory known = byId.get(change.object());
        ObjectHistory history = known == null ? begin(change.body().orElseThrow()) : known;
        int version = history.versions().size() + 1;
        history.append(new Fact(sequence, lastCommit, history.ordinal(), version, change));
        if (known == null) {
            publish(history, change.body().orElseThrow());
        }
        change.body().ifPresent(body -> indexIdentifierUris(body, history));
    }

    private ObjectHistory begin(DirectoryObject first) {
        return new ObjectHistory(first, created++, first.owner().map(byId::get));
    }

    /** Only once the first version is in: a reader never meets a history without one. */
    private void publish(ObjectHistory history, DirectoryObject first) {
        byId.put(history.id(), history);
        history.owner().ifPresent(owner -> owner.adopt(history));
        if (first instanceof Client client) {
            add(byClientKey, new ClientKey(client.tenant(), client.clientId()), history);
        }
        if (first instanceof UserAssignedIdentity identity) {
            byPath.put(identity.path(), history);
        }
        whereabouts.add(first, history);
    }

    private void indexIdentifierUris(DirectoryObject body, ObjectHistory history) {
        if (body instanceof Application application) {
            application.identifierUris().forEach(uri -> {
                add(byIdentifierUri, new ResourceKey(application.tenant(), uri), history);
                whereabouts.addIdentifierUri(application.tenant(), uri);
            });
        }
    }

    private static <K> void add(Map<K, List<ObjectHistory>> index, K key, ObjectHistory history) {
        index.merge(
                key, List.of(history), (old, one) -> old.contains(history) ? old : ObjectHistory.with(old, history));
    }

    private record ResourceKey(TenantId tenant, String identifierUri) {}
}
