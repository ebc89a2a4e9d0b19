package dev.wisim.issuer.externalsigner;

import java.time.Instant;

/** Where a signer's keys come from. Asked by many threads. */
@FunctionalInterface
public interface SignerKeys {

    /** The keys at an instant of the simulation clock; may wait while they are in the making. */
    SignerRing at(Instant now);
}
