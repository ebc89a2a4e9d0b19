package dev.wisim.scenarios.rundir;

import java.nio.file.Path;

/** The run directory cannot be made, written or trusted. */
public final class RunDirectoryUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunDirectoryUnusable(Path path, String reason) {
        super("cannot use the run directory " + path + ": " + reason + "; choose another with --run-dir");
    }
}
