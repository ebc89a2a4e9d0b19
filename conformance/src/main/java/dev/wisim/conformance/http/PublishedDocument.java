package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.Look;

/** Which of the two documents of a look a check is about. */
public enum PublishedDocument {
    DISCOVERY,
    KEY_SET;

    /** That document in one look. */
    Fetched in(Look look) {
        return this == DISCOVERY ? look.discovery() : look.keys();
    }
}
