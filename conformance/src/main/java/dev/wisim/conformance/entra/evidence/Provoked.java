package dev.wisim.conformance.entra.evidence;

/** A request that had to be refused, and what came of it. */
public record Provoked(Provocation provocation, Exchange exchange) {}
