package dev.wisim.issuer.rotation;

import java.time.Duration;

/**
 * How keys follow each other.
 *
 * @param times when a new key begins to sign by itself
 * @param lead how long before it signs a new key is shown
 * @param linger how long after its successor began a key is still shown
 */
public record RotationPlan(RotationTimes times, Duration lead, Duration linger) {

    /** The published documents may be cached for an hour, so a new key is shown for an hour before it signs. */
    public static final Duration LEAD = Duration.ofHours(1);

    /**
     * The longest that a projected token for a workload identity lives: the webhook's upper bound, 24 hours.
     *
     * @see <a href="https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html">the
     *     webhook's annotations</a>
     */
    public static final Duration LINGER = Duration.ofHours(24);

    /** By command only, safely. */
    public static final RotationPlan BY_COMMAND = new RotationPlan(new RotationTimes.Never(), LEAD, LINGER);

    /**
     * @throws IllegalArgumentException when a duration is negative
     */
    public RotationPlan {
        if (lead.isNegative() || linger.isNegative()) {
            throw new IllegalArgumentException("lead and linger are not negative, but were " + lead + " and " + linger);
        }
    }

    /** The same at other times. */
    public RotationPlan at(RotationTimes other) {
        return new RotationPlan(other, lead, linger);
    }
}
