package dev.wisim.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SimulationClockConcurrencyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int THREADS = 4;
    private static final int TIMES = 2_000;

    private final MovableWall wall = new MovableWall(NOON);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @Test
    void stepsFromManyThreadsAddUp() throws Exception {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);

        all(() -> {
            for (int i = 0; i < TIMES; i++) {
                clock.advance(Duration.ofMillis(1));
            }
            return true;
        });

        assertThat(clock.instant()).isEqualTo(NOON.plusMillis((long) THREADS * TIMES));
    }

    @Test
    void noThreadEverSeesItGoBack() throws Exception {
        SimulationClock clock = SimulationClock.startingNow(wall);

        List<Boolean> monotonic = all(() -> {
            Instant last = clock.instant();
            boolean forward = true;
            for (int i = 0; i < TIMES; i++) {
                wall.move(Duration.ofNanos(i % 3 == 0 ? -900_000 : 700_000));
                Instant next = clock.instant();
                forward &= !next.isBefore(last);
                last = next;
            }
            return forward;
        });

        assertThat(monotonic).containsOnly(true);
    }

    @Test
    void listenerMayUseTheClockFromAnotherThread() throws Exception {
        SimulationClock clock = SimulationClock.frozenAt(NOON, wall);
        List<Instant> seen = new ArrayList<>();
        clock.onMove(() -> seen.add(elsewhere(clock)));

        clock.advance(Duration.ofSeconds(1));

        assertThat(seen).containsExactly(NOON.plusSeconds(1));
    }

    private Instant elsewhere(SimulationClock clock) {
        try {
            return threads.submit(clock::instant).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> all(Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        List<Callable<T>> each = IntStream.range(0, THREADS).mapToObj(i -> work).toList();
        for (Future<T> result : threads.invokeAll(each)) {
            results.add(result.get());
        }
        return results;
    }
}
