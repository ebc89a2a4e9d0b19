package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import java.util.Optional;

/** A permission that an application offers to others. */
public record AppRoleConfig(
        @Describe("What stands in the roles claim of a client that has it.")
        String value,

        @Describe("What people call it; without it the value.")
        Optional<String> displayName) {}
