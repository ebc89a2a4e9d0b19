package dev.wisim.issuer.serviceaccount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An object before it exists: all of it but its identity and its time.
 *
 * @param kind which kind of object
 * @param namespace the namespace, empty for an object of the cluster
 * @param name the name
 * @param labels its labels
 * @param annotations its annotations
 * @param body all else
 * @param uid the identity to have, empty for a new one
 * @param manager who is noted as the writer of its fields; empty when nobody is
 */
public record NewObject(
        ObjectKind kind,
        String namespace,
        String name,
        Map<String, String> labels,
        Map<String, String> annotations,
        ObjectBody body,
        Optional<UUID> uid,
        String manager) {

    /** The service account that a namespace always has, and that a pod runs as when it names none. */
    public static final String DEFAULT_SERVICE_ACCOUNT = "default";

    public NewObject {
        body = ObjectDefaults.complete(kind, body);
    }

    /** An object of any kind. */
    public static NewObject of(ObjectKind kind, String namespace, String name) {
        return new NewObject(kind, namespace, name, Map.of(), Map.of(), ObjectBody.EMPTY, Optional.empty(), "");
    }

    /** A namespace; its service account {@code default} comes with it. */
    public static NewObject namespace(String name) {
        return of(ObjectKind.NAMESPACE, "", name);
    }

    /** A node. */
    public static NewObject node(String name) {
        return of(ObjectKind.NODE, "", name);
    }

    /** A pod that is scheduled to {@code nodeName}; empty for one that is not scheduled. */
    public static NewObject pod(String namespace, String name, String serviceAccountName, String nodeName) {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("serviceAccountName", serviceAccountName);
        if (!nodeName.isEmpty()) {
            spec.put("nodeName", nodeName);
        }
        return of(ObjectKind.POD, namespace, name).withBody(new ObjectBody(Map.of("spec", spec)));
    }

    /** A secret without content. */
    public static NewObject secret(String namespace, String name) {
        return of(ObjectKind.SECRET, namespace, name);
    }

    /** A service account. */
    public static NewObject serviceAccount(String namespace, String name) {
        return of(ObjectKind.SERVICE_ACCOUNT, namespace, name);
    }

    /** The same with labels. */
    public NewObject withLabels(Map<String, String> other) {
        return new NewObject(kind, namespace, name, other, annotations, body, uid, manager);
    }

    /** The same with annotations. */
    public NewObject withAnnotations(Map<String, String> other) {
        return new NewObject(kind, namespace, name, labels, other, body, uid, manager);
    }

    /** The same with another body, what is missing in it completed. */
    public NewObject withBody(ObjectBody other) {
        return new NewObject(kind, namespace, name, labels, annotations, other, uid, manager);
    }

    /** The same with an identity from elsewhere. */
    public NewObject withUid(UUID other) {
        return new NewObject(kind, namespace, name, labels, annotations, body, Optional.of(other), manager);
    }

    /** The same, written by {@code other}. */
    public NewObject writtenBy(String other) {
        return new NewObject(kind, namespace, name, labels, annotations, body, uid, other);
    }
}
