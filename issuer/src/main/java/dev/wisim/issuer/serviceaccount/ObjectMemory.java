package dev.wisim.issuer.serviceaccount;

import java.time.Instant;
import java.util.List;

/** What outlives a process of a cluster's objects. */
public interface ObjectMemory {

    /** Remembers nothing. */
    ObjectMemory NONE = new ObjectMemory() {
        @Override
        public List<ClusterObject> remembered() {
            return List.of();
        }

        @Override
        public boolean knows(NewObject seed) {
            return false;
        }

        @Override
        public void sown(List<NewObject> seeds, Instant now) {}

        @Override
        public void changed(ObjectEvent event, Instant now) {}
    };

    /** The objects of the run before. */
    List<ClusterObject> remembered();

    /** Whether a run before began with this object. */
    boolean knows(NewObject seed);

    /** When this returns, it is remembered that a run began with {@code seeds}. */
    void sown(List<NewObject> seeds, Instant now);

    /** When this returns, the change is remembered; it takes effect only then. */
    void changed(ObjectEvent event, Instant now);
}
