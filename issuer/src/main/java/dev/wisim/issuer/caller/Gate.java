package dev.wisim.issuer.caller;

import dev.wisim.kernel.error.Refusal;
import dev.wisim.kernel.http.OpenExchange;

/** Stands before the routes of one face. */
@FunctionalInterface
public interface Gate {

    /**
     * The caller of {@code exchange}.
     *
     * @param peer the caller's address, an IP literal
     * @throws Refusal when the caller is unknown, or may not do what the request wants
     */
    Caller admit(OpenExchange exchange, String peer);
}
