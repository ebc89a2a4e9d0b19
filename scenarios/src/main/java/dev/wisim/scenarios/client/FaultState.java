package dev.wisim.scenarios.client;

import java.util.Map;
import java.util.Optional;

/**
 * A rule of what goes wrong, and what became of it so far.
 *
 * @param point the surface and the stage of its exchanges
 * @param expires from when on it does nothing, on the simulation clock
 * @param configured whether a reset brings it back
 * @param seen how many exchanges it selected
 * @param strikes how many of them it struck
 * @param spent whether it strikes none any more
 */
public record FaultState(
        String id,
        String point,
        Map<String, Object> select,
        Map<String, Object> trigger,
        Map<String, Object> fault,
        Optional<String> expires,
        boolean disclose,
        boolean configured,
        long seen,
        long strikes,
        boolean spent) {}
