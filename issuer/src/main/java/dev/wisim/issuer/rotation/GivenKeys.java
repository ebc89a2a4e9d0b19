package dev.wisim.issuer.rotation;

import dev.wisim.kernel.jose.CryptoProvider;
import dev.wisim.kernel.jose.KeySchedule;

/** Keys from elsewhere that an issuer begins with instead of new ones. */
@FunctionalInterface
public interface GivenKeys {

    /** The keys, to be used with {@code provider}. */
    KeySchedule read(CryptoProvider provider);
}
