package dev.wisim.kernel.http;

import java.time.Duration;

/** The body was not whole when its time was over. Unchecked, so that no reader of the body takes it for its own. */
final class BodyTimeUp extends RuntimeException {

    private final transient Duration limit;

    BodyTimeUp(Duration limit) {
        super("not whole after " + limit, null, false, false);
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }
}
