package dev.wisim.issuer.state;

import java.nio.file.Path;

/** Another process keeps its state there. */
public final class StateInUse extends StateUnusable {

    private static final long serialVersionUID = 1L;

    /** In {@code directory}. */
    public StateInUse(Path directory) {
        super("the state directory " + directory
                + " is used by another process; stop that one, or give another directory");
    }
}
