package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.KubernetesError;
import dev.wisim.issuer.serviceaccount.ClusterObject.Namespace;
import dev.wisim.issuer.serviceaccount.ClusterObject.Pod;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The objects of the cluster. Safe for use by many threads; a write is seen by every request that comes after it. */
public final class ClusterObjects {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::kind).thenComparing(Key::namespace).thenComparing(Key::name);

    private final InstantSource clock;
    private final IdSource ids;
    private final List<NewObject> seeds;
    private final TreeMap<Key, ClusterObject> objects = new TreeMap<>(ORDER);

    /**
     * A cluster that begins with {@code seeds}, created in this order.
     *
     * @throws Refusal when a seed could not be created, as for any object
     */
    public ClusterObjects(InstantSource clock, IdSource ids, List<NewObject> seeds) {
        this.clock = clock;
        this.ids = ids;
        this.seeds = List.copyOf(seeds);
        reset();
    }

    /** Forgets everything and creates the seeds again. Their ids are drawn anew: reset the source of ids first. */
    public synchronized void reset() {
        objects.clear();
        seeds.forEach(this::create);
    }

    /** Creates an object, or refuses as the API server does: bad name, no such namespace or service account, exists. */
    public synchronized ClusterObject create(NewObject asked) {
        ObjectNames.check(asked);
        if (asked.kind().namespaced()) {
            get(ObjectKind.NAMESPACE, "", asked.namespace());
        }
        ClusterObject object = asked.shape()
                .apply(new ObjectMeta(
                        asked.namespace(),
                        asked.name(),
                        asked.uid().orElseGet(() -> newUid(asked)),
                        clock.instant(),
                        asked.labels(),
                        asked.annotations()));
        checkServiceAccount(object);
        Key key = keyOf(object);
        if (objects.containsKey(key)) {
            throw KubernetesError.ALREADY_EXISTS.with("resource", key.kind().resource(), "name", key.name());
        }
        objects.put(key, object);
        if (object instanceof Namespace) {
            create(NewObject.serviceAccount(key.name(), NewObject.DEFAULT_SERVICE_ACCOUNT));
        }
        return object;
    }

    /** The object, while it exists. The namespace of a kind that has none is empty. */
    public synchronized Optional<ClusterObject> find(ObjectKind kind, String namespace, String name) {
        return Optional.ofNullable(objects.get(new Key(kind, namespace, name)));
    }

    /**
     * The object.
     *
     * @throws Refusal when it does not exist
     */
    public ClusterObject get(ObjectKind kind, String namespace, String name) {
        return find(kind, namespace, name).orElseThrow(() -> kind.notFound().with("name", name));
    }

    /** The objects of a kind by namespace and name; an empty {@code namespace} means all of them. */
    public synchronized List<ClusterObject> list(ObjectKind kind, String namespace) {
        return objects.values().stream()
                .filter(object -> object.kind() == kind)
                .filter(object ->
                        namespace.isEmpty() || object.meta().namespace().equals(namespace))
                .toList();
    }

    /** Deletes an object, and with a namespace everything in it; refused when it does not exist. */
    public synchronized ClusterObject delete(ObjectKind kind, String namespace, String name) {
        ClusterObject deleted = get(kind, namespace, name);
        objects.remove(keyOf(deleted));
        if (kind == ObjectKind.NAMESPACE) {
            objects.keySet().removeIf(key -> key.namespace().equals(name));
        }
        return deleted;
    }

    private void checkServiceAccount(ClusterObject object) {
        if (object instanceof Pod pod
                && find(ObjectKind.SERVICE_ACCOUNT, pod.meta().namespace(), pod.serviceAccountName())
                        .isEmpty()) {
            throw KubernetesError.SERVICE_ACCOUNT_OF_POD_MISSING.with(
                    "name", pod.meta().name(),
                    "namespace", pod.meta().namespace(),
                    "account", pod.serviceAccountName());
        }
    }

    /** A stream of ids for each name, so that one more object shifts no other's, and one made again gets another. */
    private UUID newUid(NewObject asked) {
        return ids.next(String.join("/", asked.kind().resource(), asked.namespace(), asked.name()));
    }

    private static Key keyOf(ClusterObject object) {
        return new Key(object.kind(), object.meta().namespace(), object.meta().name());
    }

    private record Key(ObjectKind kind, String namespace, String name) {}
}
