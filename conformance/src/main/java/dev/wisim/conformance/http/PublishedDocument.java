package dev.wisim.conformance.http;

import dev.wisim.conformance.evidence.Fetched;
import dev.wisim.conformance.evidence.Look;
import java.util.function.Function;

/** Which of the two documents of a look a check is about. */
public enum PublishedDocument {
    DISCOVERY(Look::discovery),
    KEY_SET(Look::keys);

    private final Function<Look, Fetched> in;

    PublishedDocument(Function<Look, Fetched> in) {
        this.in = in;
    }

    /** That document in one look. */
    public Fetched in(Look look) {
        return in.apply(look);
    }
}
