package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.Fact;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.ObjectKind;
import dev.wisim.kernel.chance.Chance;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * When versions arrive at replicas. A version's lag is drawn for (replica, object, version) by a keyed hash, so it needs no
 * storage; it is applied no earlier than the version before it, so an object never goes back on one replica.
 */
final class ReplicaLag {

    private final PropagationSettings settings;
    private final Chance chance;

    ReplicaLag(PropagationSettings settings, Chance chance) {
        this.settings = settings;
        this.chance = chance;
    }

    /** When the last version is applied on {@code replica}: never before an earlier version of the object is. */
    Instant latestApplied(ObjectHistory history, int replica) {
        return history.versions().stream()
                .map(fact -> arrives(fact, history.kind(), replica))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * How many versions of the object {@code replica} has applied at {@code asOf}, of those accepted up to {@code sequence}.
     * A version counts from the very millisecond of its commit plus its lag.
     */
    int appliedVersions(ObjectHistory history, int replica, Instant asOf, long sequence) {
        List<Fact> versions = history.versions();
        int count =
                surelyApplied(versions, asOf.minus(settings.lag(history.kind()).longest()), sequence);
        while (count < versions.size() && isApplied(versions.get(count), history.kind(), replica, asOf, sequence)) {
            count++;
        }
        return count;
    }

    private boolean isApplied(Fact fact, ObjectKind kind, int replica, Instant asOf, long sequence) {
        return fact.sequence() <= sequence && !arrives(fact, kind, replica).isAfter(asOf);
    }

    /** Commits and sequences ascend, so the versions that even the longest lag cannot hold back are found by halving. */
    private static int surelyApplied(List<Fact> versions, Instant committed, long sequence) {
        int low = 0;
        int high = versions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Fact fact = versions.get(middle);
            if (fact.sequence() <= sequence && !fact.commit().isAfter(committed)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Instant arrives(Fact fact, ObjectKind kind, int replica) {
        return fact.commit()
                .plus(settings.lag(kind).quantile(() -> chance.hash01("lag", replica, fact.ordinal(), fact.version())));
    }
}
