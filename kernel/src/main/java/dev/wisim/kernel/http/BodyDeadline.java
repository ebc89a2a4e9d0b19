package dev.wisim.kernel.http;

import dev.wisim.kernel.time.WallClock;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EndPoint;

/**
 * When one request's body has to be whole. The time runs from the first attempt to read, for until then nobody waits and a
 * client may be waiting for leave to send. A read that has to wait is woken by the connection's idle timer, which is set to
 * what is left of the time for as long as the read lasts; so it takes no timer and no thread of its own.
 */
final class BodyDeadline {

    private final EndPoint endPoint;
    private final Duration limit;
    private final WallClock clock = WallClock.system();
    private long started;
    private boolean running;

    BodyDeadline(EndPoint endPoint, Duration limit) {
        this.endPoint = endPoint;
        this.limit = limit;
    }

    /**
     * What {@code wait} read.
     *
     * @throws BodyTimeUp when the time is over, before the read or while it waits
     */
    int read(Read wait) throws IOException {
        long idle = endPoint.getIdleTimeout();
        endPoint.setIdleTimeout(Math.min(idle, millisLeft()));
        try {
            return wait.read();
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                millisLeft();
            }
            throw e;
        } finally {
            endPoint.setIdleTimeout(idle);
        }
    }

    /** Rounded up, so that the timer does not ring before the time is over. */
    private long millisLeft() {
        long now = clock.nanoTime();
        if (!running) {
            running = true;
            started = now;
        }
        Duration left = limit.minusNanos(now - started);
        if (left.isNegative() || left.isZero()) {
            throw new BodyTimeUp(limit);
        }
        return left.toMillis() + 1;
    }

    /** One attempt to read. */
    @FunctionalInterface
    interface Read {

        int read() throws IOException;
    }
}
