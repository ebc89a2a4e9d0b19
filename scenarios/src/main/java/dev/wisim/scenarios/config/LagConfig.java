package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Default;
import java.time.Duration;

/** How long a new version of an object takes to arrive at a replica, by kind of object. */
public record LagConfig(
        @Default("0s") Duration application,
        @Default("0s") Duration servicePrincipal,
        @Default("0s") Duration identity,
        @Default("0s") Duration credential,
        @Default("0s") Duration roleAssignment) {}
