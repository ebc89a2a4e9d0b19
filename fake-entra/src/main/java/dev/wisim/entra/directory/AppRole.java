package dev.wisim.entra.directory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A permission that an application offers to other applications
 * (<a href="https://learn.microsoft.com/graph/api/resources/approle">reference</a>).
 *
 * @param value what stands in the {@code roles} claim of a client that has it
 */
public record AppRole(UUID id, String value, String displayName) {

    /** A role whose id is made of its value, so that it is the same in every run. */
    public static AppRole named(String value, Optional<String> displayName) {
        return new AppRole(
                UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8)), value, displayName.orElse(value));
    }
}
