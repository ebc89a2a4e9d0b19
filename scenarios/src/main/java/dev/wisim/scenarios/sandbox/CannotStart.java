package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.http.PortTaken;
import dev.wisim.scenarios.world.WorldRefused;
import java.io.UncheckedIOException;

/** The sandbox cannot start as it was asked to; the message says why and what to do, for a user. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure as a user is told it; a mistake of ours stays what it is. */
    static RuntimeException because(RuntimeException failure) {
        return failure instanceof PortTaken
                        || failure instanceof WorldRefused
                        || failure instanceof UncheckedIOException
                ? new CannotStart(failure.getMessage(), failure)
                : failure;
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
