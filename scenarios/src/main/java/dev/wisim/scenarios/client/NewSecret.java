package dev.wisim.scenarios.client;

import java.util.Optional;

/** A client secret to add; what is left out is the sandbox's default. Times as RFC 3339 writes them. */
public record NewSecret(Optional<String> displayName, Optional<String> startDateTime, Optional<String> endDateTime) {}
