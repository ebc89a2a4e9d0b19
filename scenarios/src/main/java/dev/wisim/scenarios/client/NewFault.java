package dev.wisim.scenarios.client;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A rule to add, as docs/FAULTS.md describes its members.
 *
 * @param id what to call it; without one the sandbox draws one
 * @param expiresAfter how long it stands, on the simulation clock
 */
public record NewFault(
        Optional<String> id,
        String point,
        Map<String, Object> select,
        Map<String, Object> trigger,
        Map<String, Object> fault,
        Optional<Duration> expiresAfter,
        boolean disclose) {}
