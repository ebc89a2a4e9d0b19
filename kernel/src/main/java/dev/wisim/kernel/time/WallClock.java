package dev.wisim.kernel.time;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The one port to the machine's clock. TLS validity, the HTTP {@code Date} header, socket time-outs and idle timers use it;
 * everything that the simulator models uses {@link SimulationClock}.
 */
public final class WallClock implements InstantSource {

    private static final WallClock SYSTEM = new WallClock();

    private WallClock() {}

    /** The machine's clock. */
    public static WallClock system() {
        return SYSTEM;
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }

    /** A monotonic reading in nanoseconds, meaningful only as a difference between two readings. */
    public long nanoTime() {
        return System.nanoTime();
    }
}
