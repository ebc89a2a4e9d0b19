package dev.wisim.issuer.serviceaccount;

/**
 * A change of an object.
 *
 * @param type what happened
 * @param object the object after it, or its last state; its resource version is the number of the change
 */
public record ObjectEvent(Type type, ClusterObject object) {

    /** What can happen to an object; the names are those of watch events. */
    public enum Type {
        ADDED,
        MODIFIED,
        DELETED
    }

    long version() {
        return object.meta().resourceVersion();
    }
}
