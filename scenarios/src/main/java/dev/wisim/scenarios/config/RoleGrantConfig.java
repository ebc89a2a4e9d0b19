package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import java.util.Optional;

/** A role that an application or identity has in another application. */
public record RoleGrantConfig(
        @Describe("The application that offers the role, by its name, client id or an identifier URI.")
        String resource,

        @Describe("The role's value; without it the default access, which is an assignment without a role.")
        Optional<String> role) {}
