package dev.wisim.entra.directory;

import java.time.Instant;

/**
 * The time a write takes on its parent. A write accepted at s opens the half-open interval [s, commit), in which another
 * write on the same parent conflicts; a write that takes no time opens none.
 */
final class WriteWindow {

    private Instant opened = Instant.MIN;
    private Instant closes = Instant.MIN;

    boolean isOpen(Instant now) {
        return opened.isBefore(closes) && now.isBefore(closes);
    }

    void open(Instant accepted, Instant commit) {
        opened = accepted;
        closes = commit;
    }
}
