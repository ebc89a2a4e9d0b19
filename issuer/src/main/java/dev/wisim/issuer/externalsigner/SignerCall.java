package dev.wisim.issuer.externalsigner;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call on its way: when it came, and what to tell about it. Used by one thread. */
final class SignerCall {

    private final Instant now;
    private final Map<String, Object> notes = new LinkedHashMap<>();

    SignerCall(Instant now) {
        this.now = now;
    }

    /** The one reading of the clock. */
    Instant now() {
        return now;
    }

    void note(String name, Object value) {
        notes.put(name, value);
    }

    Map<String, Object> notes() {
        return notes;
    }
}
