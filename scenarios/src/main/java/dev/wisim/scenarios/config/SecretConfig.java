package dev.wisim.scenarios.config;

import dev.wisim.entra.directory.SecretText;
import dev.wisim.kernel.config.Describe;
import java.time.Instant;
import java.util.Optional;

/** A client secret of an application. */
public record SecretConfig(
        @Describe("What a client sends as its secret; no answer, log or journal shows it.")
        SecretText value,

        @Describe("What people call it.") Optional<String> displayName,

        @Describe("From when on it is good; without it long since.")
        Optional<Instant> starts,

        @Describe("Until when it is good; without it for two years.")
        Optional<Instant> expires) {

    public SecretConfig {
        if (starts.isPresent()
                && expires.filter(end -> !starts.get().isBefore(end)).isPresent()) {
            throw new IllegalArgumentException("expires must be later than starts");
        }
    }
}
