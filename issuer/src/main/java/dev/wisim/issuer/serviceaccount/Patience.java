package dev.wisim.issuer.serviceaccount;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.function.BooleanSupplier;

/** How long someone who watches still waits, in wall time: the other side of a connection has no other. Used by one thread. */
public final class Patience {

    private long nanos;

    private Patience(long nanos) {
        this.nanos = nanos;
    }

    /** That of someone who waits {@code duration} altogether. */
    public static Patience of(Duration duration) {
        return new Patience(duration.toNanos());
    }

    /** Whether there is any left. */
    public boolean left() {
        return nanos > 0;
    }

    /** A part of it, no longer than {@code duration}, taken away from the whole at once. */
    public Patience part(Duration duration) {
        long part = Math.min(nanos, duration.toNanos());
        nanos -= part;
        return new Patience(part);
    }

    /** Takes back what a part did not need. */
    public void addBack(Patience part) {
        nanos += Math.max(0, part.nanos);
    }

    /** Waits for {@code signal} until {@code reached}, for as long as there is any left. */
    void await(Condition signal, BooleanSupplier reached) throws InterruptedException {
        while (nanos > 0 && !reached.getAsBoolean()) {
            nanos = signal.awaitNanos(nanos);
        }
    }
}
