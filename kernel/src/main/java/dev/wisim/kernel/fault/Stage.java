package dev.wisim.kernel.fault;

import java.util.Locale;

/** The moment of an exchange at which a fault strikes. */
public enum Stage {
    /** The request has been read whole, and no rule has seen it: nothing is looked up, nothing is cached. */
    REQUEST,
    /** The surface has made its answer, and not a byte of it is sent: what the request changed stays changed. */
    ANSWER;

    /** The stage as a rule names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
