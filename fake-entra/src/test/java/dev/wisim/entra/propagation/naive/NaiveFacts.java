package dev.wisim.entra.propagation.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The facts, a list for each object, and what can be read off them. */
public final class NaiveFacts {

    private final NaiveSettings settings;
    private final List<List<NaiveFact>> byObject = new ArrayList<>();
    private final TreeSet<Long> boundaries = new TreeSet<>();
    private int size;

    NaiveFacts(NaiveSettings settings) {
        this.settings = settings;
    }

    int create(long commit, NaiveBody body) {
        byObject.add(new ArrayList<>());
        append(commit, objects() - 1, Optional.of(body));
        return objects() - 1;
    }

    void append(long commit, int object, Optional<NaiveBody> body) {
        byObject.get(object).add(new NaiveFact(++size, commit, object, body));
        boundaries.add(commit);
        for (int replica = 0; replica < settings.replicas(); replica++) {
            boundaries.add(latestApplied(object, replica));
        }
    }

    /** The number of facts, which is the sequence of the last one. */
    public int size() {
        return size;
    }

    /** How many objects there have ever been. */
    public int objects() {
        return byObject.size();
    }

    List<NaiveFact> versions(int object) {
        return byObject.get(object);
    }

    /** What the primary shows. */
    Optional<NaiveBody> live(int object) {
        return last(versions(object)).body();
    }

    NaiveBody first(int object) {
        return versions(object).get(0).body().orElseThrow();
    }

    NaiveFact latest(int object) {
        return last(versions(object));
    }

    List<Integer> children(int owner) {
        return IntStream.range(0, objects())
                .filter(object -> first(object).owner() == owner)
                .boxed()
                .toList();
    }

    /** When the version is applied: after its lag, and not before the version ahead of it. */
    private long applied(List<NaiveFact> versions, int index, int replica) {
        NaiveFact fact = versions.get(index);
        long own = fact.commit() + settings.lag(first(fact.object()).kind(), replica, fact.object(), index + 1);
        return index == 0 ? own : Math.max(own, applied(versions, index - 1, replica));
    }

    /** When the last version of the object is applied. */
    public long latestApplied(int object, int replica) {
        List<NaiveFact> versions = versions(object);
        return applied(versions, versions.size() - 1, replica);
    }

    /** The last version applied by then, of those accepted up to {@code sequence}. */
    private Optional<NaiveBody> visibleAlone(int object, int replica, long time, int sequence) {
        List<NaiveFact> versions = versions(object);
        Optional<NaiveBody> seen = Optional.empty();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).sequence() <= sequence && applied(versions, i, replica) <= time) {
                seen = versions.get(i).body();
            }
        }
        return seen;
    }

    /** A child is visible only while its owner is. */
    Optional<NaiveBody> visible(int object, int replica, long time, int sequence) {
        int owner = first(object).owner();
        if (owner >= 0 && visibleAlone(owner, replica, time, sequence).isEmpty()) {
            return Optional.empty();
        }
        return visibleAlone(object, replica, time, sequence);
    }

    /** Every instant at which a fact commits or is applied. */
    NavigableSet<Long> boundaries() {
        return new TreeSet<>(boundaries);
    }

    private static NaiveFact last(List<NaiveFact> versions) {
        return versions.get(versions.size() - 1);
    }
}
