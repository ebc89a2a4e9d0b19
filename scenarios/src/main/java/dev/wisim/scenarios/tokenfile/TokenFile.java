package dev.wisim.scenarios.tokenfile;

import dev.wisim.kernel.time.SimulationClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one token file fresh. Whoever moves the clock finds the file re-evaluated when the command returns; while the clock
 * runs, a timer sees to it. A jump over several lives brings one new token, issued where the clock stands then.
 */
public final class TokenFile implements AutoCloseable {

    /** How long the old token stays when a new one cannot be had, in wall time. */
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final SimulationClock clock;
    private final Supplier<ProjectedToken> issuer;
    private final Consumer<String> replaceFile;
    private final Consumer<String> warn;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(TokenFile::daemon);
    private final Runnable moves;
    private @Nullable ProjectedToken current;
    private @Nullable Future<?> next;

    /**
     * A file that is not written yet.
     *
     * @param issuer asks for a token as of now
     * @param replaceFile puts a token into the file, all of it at once
     * @param warn told, in a sentence, why a token could not be renewed; the old one stays
     */
    public TokenFile(
            SimulationClock clock,
            Supplier<ProjectedToken> issuer,
            Consumer<String> replaceFile,
            Consumer<String> warn) {
        this.clock = clock;
        this.issuer = issuer;
        this.replaceFile = replaceFile;
        this.warn = warn;
        this.moves = clock.onMove(this::evaluate);
    }

    /**
     * Writes a new token whatever the old one's age: the first one, or the one after a reset, when the service account is
     * another. From then on the file is kept fresh.
     */
    public synchronized void replace() {
        ProjectedToken token = issuer.get();
        replaceFile.accept(token.compact());
        current = token;
        scheduleAt(token.keptUntil());
    }

    /** Stops renewing; the file stays as it is. */
    @Override
    public void close() {
        timer.shutdownNow();
        moves.run();
    }

    private synchronized void evaluate() {
        ProjectedToken token = current;
        if (timer.isShutdown() || token == null) {
            return;
        }
        try {
            if (token.dueAt(clock.instant())) {
                replace();
            } else {
                scheduleAt(token.keptUntil());
            }
        } catch (RuntimeException refused) {
            warn.accept("the token file could not be renewed: " + refused.getMessage());
            schedule(RETRY);
        }
    }

    private void scheduleAt(Instant keptUntil) {
        if (clock.frozen()) {
            cancel();
        } else {
            schedule(Duration.between(clock.instant(), keptUntil).plusMillis(1));
        }
    }

    private void schedule(Duration wall) {
        cancel();
        next = timer.schedule(this::evaluate, Math.max(1, wall.toMillis()), TimeUnit.MILLISECONDS);
    }

    private void cancel() {
        if (next != null) {
            next.cancel(false);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "token-file");
        thread.setDaemon(true);
        return thread;
    }
}
