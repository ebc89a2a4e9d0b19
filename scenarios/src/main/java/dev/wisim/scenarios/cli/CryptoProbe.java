package dev.wisim.scenarios.cli;

import dev.wisim.kernel.cli.ScratchDirectory;
import dev.wisim.kernel.jose.CryptoProvider;

/** Which provider a sandbox of this program would use here, found out without leaving a file behind. */
final class CryptoProbe {

    private CryptoProbe() {}

    static CryptoProvider detect() {
        try (ScratchDirectory unpackTo = ScratchDirectory.create("wisim-version")) {
            CryptoProvider crypto = CryptoProvider.detect(unpackTo.path());
            crypto.settle();
            return crypto;
        }
    }
}
