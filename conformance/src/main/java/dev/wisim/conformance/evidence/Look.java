package dev.wisim.conformance.evidence;

import java.time.Instant;
import java.util.List;

/**
 * One look at what an issuer publishes, and the tokens that it gives at that time.
 *
 * @param name when it was, for people; empty for the first
 * @param at the moment, in whole seconds as tokens have it
 * @param tokens those that no earlier look had
 */
public record Look(String name, Instant at, Fetched discovery, Fetched keys, List<PresentedToken> tokens) {

    public Look {
        tokens = List.copyOf(tokens);
    }
}
