package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.issuer.serviceaccount.ClusterObject.Namespace;
import dev.wisim.issuer.serviceaccount.ClusterObject.Pod;
import dev.wisim.issuer.serviceaccount.ClusterObject.ServiceAccount;
import dev.wisim.kernel.chance.IdSource;
import dev.wisim.kernel.error.Refusal;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The objects of the cluster. Safe for use by many threads; a write is seen by every request that comes after it. Changes are
 * numbered, also over a reset, so that who watches never sees a number twice.
 */
public final class ClusterObjects {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::kind).thenComparing(Key::namespace).thenComparing(Key::name);

    private final InstantSource clock;
    private final IdSource ids;
    private final List<NewObject> seeds;
    private final TreeMap<Key, ClusterObject> objects = new TreeMap<>(ORDER);
    private final List<Controller> controllers = new ArrayList<>();
    private final ObjectLog log = new ObjectLog();
    private final ObjectMemory memory;

    /**
     * A cluster that begins with {@code seeds}, created in this order.
     *
     * @throws Refusal when a seed could not be created, as for any object
     */
    public ClusterObjects(InstantSource clock, IdSource ids, List<NewObject> seeds) {
        this(clock, ids, seeds, ObjectMemory.NONE);
    }

    /**
     * A cluster that begins with what {@code memory} has, and with those of {@code seeds} that no run before began with.
     *
     * @throws Refusal when a seed could not be created, as for any object
     */
    public ClusterObjects(InstantSource clock, IdSource ids, List<NewObject> seeds, ObjectMemory memory) {
        this.clock = clock;
        this.ids = ids;
        this.seeds = List.copyOf(seeds);
        this.memory = memory;
        List<ClusterObject> before = memory.remembered();
        before.forEach(this::restore);
        this.seeds.stream()
                .filter(seed -> !memory.knows(seed))
                .forEach(before.isEmpty() ? this::create : this::createUnlessThere);
        memory.sown(this.seeds, clock.instant());
    }

    /** Forgets everything and creates the seeds again. Their ids are drawn anew: reset the source of ids first. */
    public synchronized void reset() {
        List.copyOf(objects.values()).forEach(this::remove);
        seeds.forEach(this::create);
    }

    /** Has {@code controller} complete what is here, and from now on what comes. */
    public synchronized void run(Controller controller) {
        controllers.add(controller);
        List.copyOf(objects.values()).forEach(object -> controller.created(object, this));
    }

    /**
     * Creates an object, or refuses as the API server does: bad name, no such namespace or service account, exists.
     *
     * @return the object as its writer sees it, before any controller completed it
     */
    public synchronized ClusterObject create(NewObject asked) {
        ObjectNames.check(asked);
        if (asked.kind().namespaced()) {
            get(ObjectKind.NAMESPACE, "", asked.namespace());
        }
        ClusterObject object = ClusterObject.of(asked.kind(), meta(asked), asked.body());
        checkServiceAccount(object);
        Key key = keyOf(object);
        if (objects.containsKey(key)) {
            throw ObjectError.ALREADY_EXISTS.with("resource", key.kind().resource(), "name", key.name());
        }
        ClusterObject stored = store(ObjectEvent.Type.ADDED, object);
        controllers.forEach(controller -> controller.created(stored, this));
        if (object instanceof Namespace) {
            create(NewObject.serviceAccount(key.name(), NewObject.DEFAULT_SERVICE_ACCOUNT));
        }
        return stored;
    }

    /** Puts {@code object} in the place of the one with its name, which exists. */
    synchronized ClusterObject replace(ClusterObject object) {
        return store(ObjectEvent.Type.MODIFIED, object);
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
    public List<ClusterObject> list(ObjectKind kind, String namespace) {
        return listed(kind, namespace).objects();
    }

    /** The same with the number of the latest change that is in it, to watch from. */
    public synchronized Listed listed(ObjectKind kind, String namespace) {
        return new Listed(
                objects.values().stream()
                        .filter(object -> object.kind() == kind)
                        .filter(object ->
                                namespace.isEmpty() || object.meta().namespace().equals(namespace))
                        .toList(),
                log.version());
    }

    /** Deletes an object, with a namespace everything in it, with a service account its tokens; refused when it is not there. */
    public synchronized ClusterObject delete(ObjectKind kind, String namespace, String name) {
        ClusterObject deleted = get(kind, namespace, name);
        remove(deleted);
        List.copyOf(objects.values()).stream()
                .filter(object -> goesWith(deleted, object))
                .forEach(this::remove);
        return deleted;
    }

    /** The changes, to watch. */
    public ObjectLog log() {
        return log;
    }

    private ObjectMeta meta(NewObject asked) {
        ObjectMeta meta = new ObjectMeta(
                asked.namespace(),
                asked.name(),
                asked.uid().orElseGet(() -> newUid(asked)),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                asked.labels(),
                asked.annotations());
        return meta.annotated(meta.annotations(), WrittenFields.of(asked, meta.created()));
    }

    private synchronized void restore(ClusterObject object) {
        objects.put(keyOf(object), object);
        log.continueAfter(object.meta().resourceVersion());
    }

    /** A namespace of the run before brought its default service account along. */
    private synchronized void createUnlessThere(NewObject seed) {
        if (find(seed.kind(), seed.namespace(), seed.name()).isEmpty()) {
            create(seed);
        }
    }

    private ClusterObject store(ObjectEvent.Type type, ClusterObject object) {
        ObjectEvent event = new ObjectEvent(type, atVersion(object));
        memory.changed(event, clock.instant());
        objects.put(keyOf(event.object()), event.object());
        log.append(event);
        return event.object();
    }

    private void remove(ClusterObject object) {
        ObjectEvent event = new ObjectEvent(ObjectEvent.Type.DELETED, atVersion(object));
        memory.changed(event, clock.instant());
        objects.remove(keyOf(object));
        log.append(event);
    }

    private ClusterObject atVersion(ClusterObject object) {
        return ClusterObject.of(object.kind(), object.meta().at(log.next()), object.body());
    }

    private static boolean goesWith(ClusterObject deleted, ClusterObject object) {
        if (deleted instanceof ServiceAccount account) {
            return SecretTokens.belongs(object, account);
        }
        return deleted instanceof Namespace
                && object.meta().namespace().equals(deleted.meta().name());
    }

    private void checkServiceAccount(ClusterObject object) {
        if (object instanceof Pod pod
                && find(ObjectKind.SERVICE_ACCOUNT, pod.meta().namespace(), pod.serviceAccountName())
                        .isEmpty()) {
            throw ObjectError.SERVICE_ACCOUNT_OF_POD_MISSING.with(
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

    /**
     * Objects, and the number of the latest change that is in them.
     *
     * @param objects by namespace and name
     * @param version of the whole cluster, not of these objects alone
     */
    public record Listed(List<ClusterObject> objects, long version) {}

    private record Key(ObjectKind kind, String namespace, String name) {}
}
