package dev.wisim.kernel.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A wall clock that stands until a test moves it, in either direction. */
public final class MovableWall implements InstantSource {

    private final AtomicReference<Instant> now;

    /** A wall that shows {@code now}. */
    public MovableWall(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Moves the wall clock; back when {@code step} is negative. */
    public void move(Duration step) {
        now.updateAndGet(each -> each.plus(step));
    }
}
