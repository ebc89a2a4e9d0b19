package dev.wisim.issuer.serviceaccount;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What every object has.
 *
 * @param namespace the namespace, empty for an object of the cluster
 * @param name the name, unique among its kind in the namespace
 * @param uid the identity that no other object of any time shares
 * @param created when it was created, on the issuer's clock
 * @param labels in the order of their names
 * @param annotations in the order of their names
 * @param resourceVersion the number of the change that made it what it is; 0 before it is stored
 * @param managedFields who wrote which field; empty where nobody asks
 */
public record ObjectMeta(
        String namespace,
        String name,
        UUID uid,
        Instant created,
        Map<String, String> labels,
        Map<String, String> annotations,
        long resourceVersion,
        List<ManagedFieldsEntry> managedFields) {

    public ObjectMeta {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
        managedFields = List.copyOf(managedFields);
    }

    /** An object as it is before it is stored. */
    public ObjectMeta(
            String namespace,
            String name,
            UUID uid,
            Instant created,
            Map<String, String> labels,
            Map<String, String> annotations) {
        this(namespace, name, uid, created, labels, annotations, 0, List.of());
    }

    ObjectMeta at(long version) {
        return new ObjectMeta(namespace, name, uid, created, labels, annotations, version, managedFields);
    }

    ObjectMeta annotated(Map<String, String> other, List<ManagedFieldsEntry> written) {
        return new ObjectMeta(namespace, name, uid, created, labels, other, resourceVersion, written);
    }
}
