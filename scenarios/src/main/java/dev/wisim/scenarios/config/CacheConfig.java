package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import java.time.Duration;

/** A cache of answers; a time to live of zero keeps none. */
public record CacheConfig(@Default("0s") Duration ttl) {}
