package dev.wisim.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

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

    /** Is complete after {@code delay} of real time, on a thread of {@code executor}; none waits meanwhile. */
    public CompletableFuture<Void> after(Duration delay, Executor executor) {
        return CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, executor));
    }
}
