package dev.wisim.entra.propagation.naive;

import java.util.Optional;

/** One accepted change; no body is a tombstone. */
record NaiveFact(int sequence, long commit, int object, Optional<NaiveBody> body) {}
