package dev.wisim.conformance.evidence;

/**
 * A token as it was given.
 *
 * @param origin where it is from, for people: {@code the token of FILE}
 * @param text its compact form, without white space around it
 * @param kubernetes whether a Kubernetes API gave it, so that it has to have that shape
 */
public record PresentedToken(String origin, String text, boolean kubernetes) {}
