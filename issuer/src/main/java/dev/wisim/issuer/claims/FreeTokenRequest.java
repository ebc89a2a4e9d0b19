package dev.wisim.issuer.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a token with free claims is asked for with.
 *
 * @param audiences its audiences; none means the template's
 * @param expirationSeconds its lifetime, empty for the template's
 * @param variables values for the template's variables
 * @param claims claims to have in place of, or besides, the template's
 */
public record FreeTokenRequest(
        List<String> audiences,
        Optional<Long> expirationSeconds,
        Map<String, String> variables,
        Map<String, Object> claims) {

    /** Nothing said: the template's own token. */
    public static final FreeTokenRequest EMPTY = new FreeTokenRequest(List.of(), Optional.empty(), Map.of(), Map.of());
}
