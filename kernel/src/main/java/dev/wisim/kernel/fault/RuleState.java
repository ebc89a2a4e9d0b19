package dev.wisim.kernel.fault;

/**
 * A rule and what became of it so far.
 *
 * @param configured whether it belongs to the configuration, so that a reset brings it back
 * @param seen how many exchanges it has selected
 * @param strikes how many of them it has struck
 * @param spent whether it strikes none any more
 */
public record RuleState(FaultRule rule, boolean configured, long seen, long strikes, boolean spent) {}
