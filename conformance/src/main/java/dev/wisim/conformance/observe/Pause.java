package dev.wisim.conformance.observe;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets time pass between two looks. */
@FunctionalInterface
public interface Pause {

    /** Returns once {@code duration} has passed. */
    void of(Duration duration);

    /** Waits for real. */
    static Pause real() {
        return duration -> CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(duration.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }
}
