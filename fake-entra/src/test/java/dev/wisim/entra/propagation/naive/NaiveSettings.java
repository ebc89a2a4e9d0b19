package dev.wisim.entra.propagation.naive;

import dev.wisim.kernel.chance.Chance;
import java.util.Map;

/** All times in milliseconds. A lag is drawn between two bounds, or is the one when they are equal. */
public record NaiveSettings(
        long seed, int replicas, Map<String, Bounds> lag, long negativeTtl, long positiveTtl, long writeLatency) {

    /** The shortest and the longest lag. */
    public record Bounds(long shortest, long longest) {}

    long lag(String kind, int replica, int object, int version) {
        Bounds bounds = lag.get(kind);
        double share = new Chance(seed).hash01("lag", replica, object, version);
        return bounds.shortest() + (long) Math.ceil(share * (bounds.longest() - bounds.shortest()));
    }
}
