package dev.wisim.issuer.state;

import java.util.Comparator;

/**
 * What an object of a cluster is called.
 *
 * @param issuer which issuer's cluster, by its name in the configuration
 * @param kind the kind, as documents say it
 * @param namespace the namespace, empty for an object of the cluster
 * @param name the name
 */
public record ObjectPath(String issuer, String kind, String namespace, String name) implements StoredId {

    static final Comparator<ObjectPath> ORDER = Comparator.comparing(ObjectPath::issuer)
            .thenComparing(ObjectPath::kind)
            .thenComparing(ObjectPath::namespace)
            .thenComparing(ObjectPath::name);
}
