package dev.wisim.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * One surface's reading of the simulation clock, shifted by a skew. The skew concerns only that surface's own validity
 * checks and printed times; the directory runs on the simulation clock itself.
 */
public final class SurfaceClock implements InstantSource {

    /** More than any test of skew needs, and less than what could carry a reading out of {@link Instant}'s range. */
    private static final Duration MOST = Duration.ofDays(36_525);

    private final InstantSource base;
    private volatile Duration skew = Duration.ZERO;

    public SurfaceClock(InstantSource base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return at(base.instant());
    }

    /** What this surface's clock shows when the simulation clock shows {@code now}: one request reads the clock once. */
    public Instant at(Instant now) {
        return now.plus(skew);
    }

    /** How far this surface's clock is ahead of the simulation clock; negative when it is behind. */
    public Duration skew() {
        return skew;
    }

    /**
     * Sets the skew in whole milliseconds, which may be negative.
     *
     * @throws IllegalArgumentException when it is more than a century either way
     */
    public void skew(Duration ahead) {
        if (ahead.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a clock is skewed by a century at most, not by " + ahead);
        }
        this.skew = ahead.truncatedTo(ChronoUnit.MILLIS);
    }
}
