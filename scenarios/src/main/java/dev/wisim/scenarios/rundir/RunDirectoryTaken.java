package dev.wisim.scenarios.rundir;

import java.util.Optional;

/** A sandbox lives in the run directory already. */
public final class RunDirectoryTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunDirectoryTaken(RunDirectory directory, Optional<RunningSandbox> sandbox) {
        super("a sandbox is running already"
                + sandbox.map(it -> " (process " + it.pid() + ", " + it.adminUrl() + ")")
                        .orElse("")
                + " with the run directory " + directory.path()
                + "; stop it, or give this one its own with --run-dir and --ports auto");
    }
}
