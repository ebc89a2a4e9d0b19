package dev.wisim.issuer.serviceaccount;

import dev.wisim.issuer.error.ObjectError;
import dev.wisim.kernel.error.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The latest changes, in order, for those who watch. Safe for use by many threads. */
public final class ObjectLog {

    /** How many changes are kept; who is further behind has to list again. */
    private static final int KEPT = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition appended = lock.newCondition();
    private final Deque<ObjectEvent> events = new ArrayDeque<>();
    private long forgotten;
    private long latest;

    /** Who watched a run before this one, up to the change {@code version}, has to list again. */
    void continueAfter(long version) {
        lock.lock();
        try {
            latest = Math.max(latest, version);
            forgotten = latest;
        } finally {
            lock.unlock();
        }
    }

    /** The number of the next change. */
    long next() {
        lock.lock();
        try {
            latest++;
            return latest;
        } finally {
            lock.unlock();
        }
    }

    void append(ObjectEvent event) {
        lock.lock();
        try {
            events.addLast(event);
            if (events.size() > KEPT) {
                forgotten = events.removeFirst().version();
            }
            appended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The number of the latest change; 0 when nothing has ever changed. */
    public long version() {
        lock.lock();
        try {
            return latest;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The changes after the one numbered {@code version}; waits for one, and is empty when there was none within
     * {@code patience}, of which it takes away what it waited.
     *
     * @throws Refusal when changes after {@code version} are forgotten
     * @throws InterruptedException when the server stops
     */
    public List<ObjectEvent> after(long version, Patience patience) throws InterruptedException {
        lock.lock();
        try {
            if (version < forgotten) {
                throw ObjectError.VERSION_TOO_OLD.with(
                        "asked", Long.toString(version), "oldest", Long.toString(forgotten));
            }
            patience.await(appended, () -> !events.isEmpty() && events.getLast().version() > version);
            return events.stream().filter(event -> event.version() > version).toList();
        } finally {
            lock.unlock();
        }
    }
}
