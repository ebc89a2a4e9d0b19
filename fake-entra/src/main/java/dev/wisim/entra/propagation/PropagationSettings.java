package dev.wisim.entra.propagation;

import dev.wisim.entra.directory.ObjectKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the directory propagates.
 *
 * @param replicas how many replicas answer token requests in turn, at least 1 ({@code replicas})
 * @param lag what a version of an object needs to arrive at a replica ({@code lag.<kind>}); none for a kind not named
 * @param negativeTtl how long a replica that missed keeps answering from what it saw ({@code negativeCache.ttl}); zero
 *     stores nothing
 * @param positiveTtl the same after a hit ({@code positiveCache.ttl})
 * @param writeLatency how long a write takes; another write on the same parent meanwhile is refused
 */
public record PropagationSettings(
        int replicas,
        Map<ObjectKind, LagDistribution> lag,
        Duration negativeTtl,
        Duration positiveTtl,
        Duration writeLatency) {

    public PropagationSettings {
        if (replicas < 1) {
            throw new IllegalArgumentException("a directory needs a replica, not " + replicas);
        }
        requireWholeMillis("negativeCache.ttl", negativeTtl);
        requireWholeMillis("positiveCache.ttl", positiveTtl);
        requireWholeMillis("writeLatency", writeLatency);
        lag = Map.copyOf(lag);
    }

    /** One replica that sees every write at once and caches nothing. */
    public static PropagationSettings calm() {
        return new PropagationSettings(1, Map.of(), Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** The lag of one kind of object. */
    public LagDistribution lag(ObjectKind kind) {
        return lag.getOrDefault(kind, LagDistribution.NONE);
    }

    /** The same with {@code count} replicas. */
    public PropagationSettings withReplicas(int count) {
        return new PropagationSettings(count, lag, negativeTtl, positiveTtl, writeLatency);
    }

    /** The same with every version of {@code kind} taking {@code fixed}. */
    public PropagationSettings withLag(ObjectKind kind, Duration fixed) {
        return withLag(kind, new LagDistribution.Fixed(fixed));
    }

    /** The same with versions of {@code kind} taking what {@code distribution} gives. */
    public PropagationSettings withLag(ObjectKind kind, LagDistribution distribution) {
        Map<ObjectKind, LagDistribution> changed = new EnumMap<>(ObjectKind.class);
        changed.putAll(lag);
        changed.put(kind, distribution);
        return new PropagationSettings(replicas, changed, negativeTtl, positiveTtl, writeLatency);
    }

    /** The same with misses cached for {@code ttl}. */
    public PropagationSettings withNegativeTtl(Duration ttl) {
        return new PropagationSettings(replicas, lag, ttl, positiveTtl, writeLatency);
    }

    /** The same with hits cached for {@code ttl}. */
    public PropagationSettings withPositiveTtl(Duration ttl) {
        return new PropagationSettings(replicas, lag, negativeTtl, ttl, writeLatency);
    }

    /** The same with every write taking {@code latency}. */
    public PropagationSettings withWriteLatency(Duration latency) {
        return new PropagationSettings(replicas, lag, negativeTtl, positiveTtl, latency);
    }

    private static void requireWholeMillis(String name, Duration value) {
        if (value.isNegative() || !value.equals(Duration.ofMillis(value.toMillis()))) {
            throw new IllegalArgumentException(name + " is " + value + ", not a whole number of milliseconds from 0");
        }
    }
}
