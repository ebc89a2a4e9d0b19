package dev.wisim.entra.federation;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Certificate thumbprints as refusals print them. */
final class Thumbprint {

    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private Thumbprint() {}

    /**
     * 40 upper-case hexadecimal digits for an {@code x5t}. Empty without one, which leaves two consecutive spaces in the text:
     * so does the real refusal of a Kubernetes token, whose header has a {@code kid} only (awi#1232).
     */
    static String hex(Optional<String> x5t) {
        try {
            return x5t.map(text -> UPPER.formatHex(Base64.getUrlDecoder().decode(text)))
                    .orElse("");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
