package dev.wisim.conformance.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was seen.
 *
 * @param looks in order of time, at least one
 * @param exchanges present when there was a TokenRequest API to ask
 * @param rotationExpected whether the keys were to change between the looks
 */
public record Evidence(
        Target target,
        Connection connection,
        List<Look> looks,
        Optional<TokenExchanges> exchanges,
        boolean rotationExpected) {

    public Evidence {
        looks = List.copyOf(looks);
        if (looks.isEmpty()) {
            throw new IllegalArgumentException("nothing was looked at");
        }
    }
}
