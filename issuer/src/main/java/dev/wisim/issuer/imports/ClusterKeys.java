package dev.wisim.issuer.imports;

/** Where a mirror gets a cluster's keys from. */
@FunctionalInterface
public interface ClusterKeys {

    /**
     * What the cluster publishes just now. Blocks for as long as the cluster takes.
     *
     * @throws ClusterUnavailable when it cannot be asked, or answers something else
     */
    PublishedKeySet fetch() throws ClusterUnavailable;
}
