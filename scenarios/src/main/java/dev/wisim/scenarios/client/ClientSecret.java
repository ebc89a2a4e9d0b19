package dev.wisim.scenarios.client;

import java.util.Optional;

/**
 * A client secret of an application.
 *
 * @param hint the text's first three characters
 * @param secretText the text; only in the answer to its creation
 */
public record ClientSecret(
        Optional<String> displayName,
        String startDateTime,
        String endDateTime,
        String hint,
        String keyId,
        Optional<String> secretText) {}
