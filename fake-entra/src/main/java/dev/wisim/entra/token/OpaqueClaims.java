package dev.wisim.entra.token;

import dev.wisim.kernel.chance.Chance;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Claims whose content only Entra knows. Ours are noise of the right shape, the same for the same seed and exchange.
 *
 * @param aio internal state
 * @param rh a reference to the grant
 * @param uti the token's own id, 22 characters
 * @param federation about the assertion that the token was got with
 */
record OpaqueClaims(String aio, String rh, String uti, String federation) {

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();
    private static final int TOKEN_ID = 16;

    static OpaqueClaims drawn(Chance chance, UUID exchange) {
        byte[] noise = chance.bytes(32, "opaque", exchange);
        String first = BASE64URL.encodeToString(Arrays.copyOf(noise, TOKEN_ID));
        String second = BASE64URL.encodeToString(Arrays.copyOfRange(noise, TOKEN_ID, noise.length));
        String federation = BASE64URL.encodeToString(chance.bytes(24, "federation", exchange));
        return new OpaqueClaims("k2RgYP" + second + "AA==", "1.AAAA" + second + "AQ.", first, federation);
    }
}
