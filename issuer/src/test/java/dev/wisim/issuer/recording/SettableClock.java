package dev.wisim.issuer.recording;

import java.time.Instant;
import java.time.InstantSource;

/** The clock of a recorded server: it shows the moment of the recording. */
final class SettableClock implements InstantSource {

    private volatile Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant moment) {
        now = moment;
    }
}
