package dev.wisim.scenarios.client;

import java.util.Optional;

/**
 * A certificate to add.
 *
 * @param key PEM, or the base64 of its DER
 */
public record NewCertificate(String key, Optional<String> displayName) {}
