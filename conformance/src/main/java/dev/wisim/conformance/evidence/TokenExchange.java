package dev.wisim.conformance.evidence;

/**
 * One request to the TokenRequest API and its answer.
 *
 * @param account {@code NAMESPACE/NAME}
 * @param audience the one that was asked for
 * @param seconds the lifetime that was asked for
 */
public record TokenExchange(String account, String audience, long seconds, Fetched answer) {}
