package dev.wisim.conformance.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What was asked of the TokenRequest API.
 *
 * @param created requests that have to be granted, one for each look
 * @param tooShort a request for too short a lifetime, once the API is known to answer
 * @param unknownAccount a request for an account that does not exist, likewise
 */
public record TokenExchanges(
        List<TokenExchange> created, Optional<TokenExchange> tooShort, Optional<TokenExchange> unknownAccount) {

    public TokenExchanges {
        created = List.copyOf(created);
    }
}
