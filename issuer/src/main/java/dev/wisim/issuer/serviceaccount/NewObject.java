package dev.wisim.issuer.serviceaccount;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An object before it exists: all of it but its identity and its time.
 *
 * @param kind which kind of object
 * @param namespace the namespace, empty for an object of the cluster
 * @param name the name
 * @param labels its labels
 * @param annotations its annotations
 * @param uid the identity to have, empty for a new one
 * @param shape the object, given what every object has
 */
public record NewObject(
        ObjectKind kind,
        String namespace,
        String name,
        Map<String, String> labels,
        Map<String, String> annotations,
        Optional<UUID> uid,
        Function<ObjectMeta, ClusterObject> shape) {

    /** The service account that a namespace always has, and that a pod runs as when it names none. */
    public static final String DEFAULT_SERVICE_ACCOUNT = "default";

    /** A namespace; its service account {@code default} comes with it. */
    public static NewObject namespace(String name) {
        return of(ObjectKind.NAMESPACE, "", name, ClusterObject.Namespace::new);
    }

    /** A node. */
    public static NewObject node(String name) {
        return of(ObjectKind.NODE, "", name, ClusterObject.Node::new);
    }

    /** A pod that is scheduled to {@code nodeName}; empty for one that is not scheduled. */
    public static NewObject pod(String namespace, String name, String serviceAccountName, String nodeName) {
        String account = serviceAccountName.isEmpty() ? DEFAULT_SERVICE_ACCOUNT : serviceAccountName;
        return of(ObjectKind.POD, namespace, name, meta -> new ClusterObject.Pod(meta, account, nodeName));
    }

    /** A secret without content. */
    public static NewObject secret(String namespace, String name) {
        return of(ObjectKind.SECRET, namespace, name, ClusterObject.Secret::new);
    }

    /** A service account. */
    public static NewObject serviceAccount(String namespace, String name) {
        return of(ObjectKind.SERVICE_ACCOUNT, namespace, name, ClusterObject.ServiceAccount::new);
    }

    /** The same with labels. */
    public NewObject withLabels(Map<String, String> other) {
        return new NewObject(kind, namespace, name, other, annotations, uid, shape);
    }

    /** The same with annotations. */
    public NewObject withAnnotations(Map<String, String> other) {
        return new NewObject(kind, namespace, name, labels, other, uid, shape);
    }

    /** The same with an identity from elsewhere. */
    public NewObject withUid(UUID other) {
        return new NewObject(kind, namespace, name, labels, annotations, Optional.of(other), shape);
    }

    private static NewObject of(
            ObjectKind kind, String namespace, String name, Function<ObjectMeta, ClusterObject> shape) {
        return new NewObject(kind, namespace, name, Map.of(), Map.of(), Optional.empty(), shape);
    }
}
