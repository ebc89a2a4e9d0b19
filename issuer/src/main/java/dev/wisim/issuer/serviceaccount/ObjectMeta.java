package dev.wisim.issuer.serviceaccount;

import java.time.Instant;
import java.util.Collections;
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
 */
public record ObjectMeta(
        String namespace,
        String name,
        UUID uid,
        Instant created,
        Map<String, String> labels,
        Map<String, String> annotations) {

    public ObjectMeta {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    }
}
