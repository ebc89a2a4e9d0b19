package dev.wisim.entra.admin;

import dev.wisim.entra.directory.SecretProperties;
import java.time.Instant;
import java.util.Optional;

/** A client secret to add; good for two years from now when nothing else is said. */
record NewSecretDocument(Optional<String> displayName, Optional<Instant> startDateTime, Optional<Instant> endDateTime) {

    SecretProperties properties() {
        return new SecretProperties(displayName, startDateTime, endDateTime);
    }
}
