package dev.wisim.matrix;

/** How long a cell took, without the time in which it waited for a word. */
final class Stopwatch {

    private long begun = System.nanoTime();
    private long nanoseconds;

    void pause() {
        nanoseconds += System.nanoTime() - begun;
    }

    void resume() {
        begun = System.nanoTime();
    }

    /** Seconds to the millisecond; a stopwatch that is read is running. */
    double seconds() {
        return (nanoseconds + System.nanoTime() - begun) / 1_000_000 / 1000.0;
    }
}
