package dev.wisim.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The time that everything modelled lives by. It starts at the wall clock's second unless a start is given, runs with the
 * wall clock until frozen, and never goes back except by {@link #reset()}. Instants are whole milliseconds, from 1970 to
 * the end of 9999, so that every date that is printed has four digits of year. Safe for use by many threads.
 */
public final class SimulationClock implements InstantSource {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final InstantSource wall;
    private final Instant start;
    private final boolean startsFrozen;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Instant now;
    private Instant wallAtNow;
    private boolean frozen;

    private SimulationClock(InstantSource wall, Instant start, boolean startsFrozen) {
        this.wall = wall;
        this.start = checked(start.truncatedTo(ChronoUnit.MILLIS));
        this.startsFrozen = startsFrozen;
        this.now = this.start;
        this.wallAtNow = wall.instant();
        this.frozen = startsFrozen;
    }

    /** A clock that starts at the wall clock's current second and runs with it. */
    public static SimulationClock startingNow(InstantSource wall) {
        return startingAt(wall.instant().truncatedTo(ChronoUnit.SECONDS), wall);
    }

    /**
     * A clock that starts at {@code start}, in whole milliseconds, and runs with the wall clock.
     *
     * @throws IllegalArgumentException when {@code start} is not from 1970 to 9999
     */
    public static SimulationClock startingAt(Instant start, InstantSource wall) {
        return new SimulationClock(wall, start, false);
    }

    /**
     * A clock that stands at {@code start} until it is moved or resumed.
     *
     * @throws IllegalArgumentException when {@code start} is not from 1970 to 9999
     */
    public static SimulationClock frozenAt(Instant start, InstantSource wall) {
        return new SimulationClock(wall, start, true);
    }

    @Override
    public synchronized Instant instant() {
        follow();
        return now;
    }

    /** Whether the clock stands still. */
    public synchronized boolean frozen() {
        return frozen;
    }

    /** Where the clock began, and where {@link #reset()} puts it again. */
    public Instant start() {
        return start;
    }

    /** Stops the clock where it is; without effect when it stands already. */
    public void freeze() {
        hold(true);
    }

    /** Lets the clock run on with the wall clock from where it stands; without effect when it runs already. */
    public void resume() {
        hold(false);
    }

    /**
     * Moves the clock forward by whole milliseconds, whether it runs or stands.
     *
     * @throws IllegalArgumentException when {@code step} is negative, since the clock is moved back by {@link #reset()}
     *     only, or leads beyond 9999
     */
    public void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("the clock moves forward only, but was asked to advance by " + step);
        }
        synchronized (this) {
            follow();
            if (step.compareTo(Duration.between(now, LAST)) > 0) {
                throw new IllegalArgumentException(
                        "the clock ends at " + LAST + ", but was asked to advance by " + step);
            }
            now = now.plusMillis(step.toMillis());
        }
        tell();
    }

    /** Puts the clock back to its start, running or standing as it began. */
    public void reset() {
        synchronized (this) {
            now = start;
            wallAtNow = wall.instant();
            frozen = startsFrozen;
        }
        tell();
    }

    /**
     * Has {@code listener} called after each command, on the caller's thread and before the command returns: whoever moved
     * the clock finds token files and schedules re-evaluated. A listener that throws keeps no other from being called.
     *
     * @return ends that
     */
    public Runnable onMove(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void hold(boolean standStill) {
        synchronized (this) {
            follow();
            frozen = standStill;
        }
        tell();
    }

    /**
     * Takes over what the wall clock has gained since the last look, in whole milliseconds; the rest stays for the next
     * look, or a clock that is read often would run slow. A wall clock that is set back does not take this one with it.
     */
    private void follow() {
        Instant wallNow = wall.instant();
        long gained = Duration.between(wallAtNow, wallNow).toMillis();
        if (frozen || gained < 0) {
            wallAtNow = wallNow;
        } else {
            now = now.plusMillis(gained);
            wallAtNow = wallAtNow.plusMillis(gained);
        }
    }

    private void tell() {
        RuntimeException failure = null;
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                failure = failure == null ? e : suppressing(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException suppressing(RuntimeException first, RuntimeException next) {
        first.addSuppressed(next);
        return first;
    }

    /**
     * {@code start}, where a clock can begin.
     *
     * @throws IllegalArgumentException when it is not from 1970 to 9999
     */
    static Instant checked(Instant start) {
        if (start.isBefore(FIRST) || start.isAfter(LAST)) {
            throw new IllegalArgumentException("the clock runs from " + FIRST + " to " + LAST + ", not at " + start);
        }
        return start;
    }
}
