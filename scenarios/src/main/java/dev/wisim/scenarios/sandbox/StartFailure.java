package dev.wisim.scenarios.sandbox;

import dev.wisim.kernel.cli.CannotStart;
import dev.wisim.kernel.http.PortTaken;
import dev.wisim.scenarios.world.WorldRefused;
import java.io.UncheckedIOException;

/** Why a sandbox does not start. */
final class StartFailure {

    private StartFailure() {}

    /** A failure as a user is told it; a mistake of ours stays what it is. */
    static RuntimeException explained(RuntimeException failure) {
        return failure instanceof PortTaken
                        || failure instanceof WorldRefused
                        || failure instanceof UncheckedIOException
                ? new CannotStart(failure.getMessage(), failure)
                : failure;
    }
}
