package dev.wisim.issuer.rotation;

import dev.wisim.kernel.jose.KeySchedule;
import java.time.Instant;

/** Is told each new schedule before it takes effect: a key that signs without being remembered would orphan its tokens. */
@FunctionalInterface
public interface KeyLog {

    /** Remembers nothing. */
    KeyLog NONE = (before, after, now) -> {};

    /** When this returns, {@code after} is remembered in place of {@code before}; it became so at {@code now}. */
    void replace(KeySchedule before, KeySchedule after, Instant now);
}
