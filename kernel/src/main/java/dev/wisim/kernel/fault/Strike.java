package dev.wisim.kernel.fault;

/**
 * A fault that befalls an exchange.
 *
 * @param draw a number between 0 and 1 that belongs to this strike, for what a fault leaves to chance
 */
public record Strike(FaultRule rule, double draw) {}
