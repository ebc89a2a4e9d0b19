package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.ObjectKind;
import java.time.Instant;
import java.util.List;

/**
 * When an object's last version is seen.
 *
 * @param deleted whether the last version is the end of the object
 * @param replicas one for each replica, in order
 * @param earliestEverywhere from when on every replica answers requests by the last version of this object and of what it
 *     depends on (its application or identity, and that application's service principal), if nobody asks meanwhile; it may
 *     lie in the past
 */
public record ObjectVisibility(
        ObjectId id, ObjectKind kind, boolean deleted, List<ReplicaVisibility> replicas, Instant earliestEverywhere) {

    public ObjectVisibility {
        replicas = List.copyOf(replicas);
    }
}
