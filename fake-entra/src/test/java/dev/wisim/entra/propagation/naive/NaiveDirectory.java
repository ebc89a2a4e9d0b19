package dev.wisim.entra.propagation.naive;

import java.util.NavigableSet;

/** Facts, writes and requests of one history. */
public final class NaiveDirectory {

    public final NaiveFacts facts;
    public final NaiveWrites writes;
    public final NaiveRequests requests;

    public NaiveDirectory(NaiveSettings settings) {
        this.facts = new NaiveFacts(settings);
        this.writes = new NaiveWrites(settings, facts);
        this.requests = new NaiveRequests(settings, facts);
    }

    /** The client id under which the object is cached. */
    public String key(int object) {
        int owner = facts.first(object).owner();
        return facts.first(owner < 0 ? object : owner).key();
    }

    /** The kind of the object. */
    public String kind(int object) {
        return facts.first(object).kind();
    }

    /** Whether the primary shows the object. */
    public boolean isLive(int object) {
        return facts.live(object).isPresent();
    }

    /** Every instant at which something may change by itself. */
    public NavigableSet<Long> boundaries() {
        NavigableSet<Long> all = facts.boundaries();
        all.addAll(requests.boundaries());
        return all;
    }
}
