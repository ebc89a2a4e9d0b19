package dev.wisim.scenarios.matrix;

import java.util.Locale;

/** The three ways to aim an unmodified client at the sandbox. */
enum Route {
    /** The program names the authority, and says that its host is not one of Microsoft's: the one option in code. */
    CUSTOM_HOST,
    /** Microsoft's names resolve to the sandbox, in a namespace with a hosts file of its own. */
    IMPERSONATION,
    /** The runtime's own proxy variables lead to the sandbox. */
    EGRESS;

    /** What a cell and the table call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
