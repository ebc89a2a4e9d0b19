package dev.wisim.scenarios.client;

import java.net.URI;

/** Nothing answers at the admin address, or not in its language. The message is one sentence for a user. */
public final class AdminUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AdminUnreachable(URI base, String reason) {
        super("no sandbox answers at " + base + " (" + reason
                + "); start one with 'wisim sandbox', or say where it is with --admin-url or " + AdminAddress.VARIABLE);
    }
}
