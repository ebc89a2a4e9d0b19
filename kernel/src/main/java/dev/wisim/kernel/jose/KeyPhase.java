package dev.wisim.kernel.jose;

/** Where a key is in its life. */
public enum KeyPhase {
    /** Not shown yet, and not signing. */
    WAITING,
    /** Shown, and never a signer yet. */
    PUBLISHED,
    /** The key that signs. */
    SIGNING,
    /** It signed once, and is still shown. */
    RETIRED,
    /** Shown no more. */
    DROPPED
}
