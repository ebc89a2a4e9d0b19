package dev.wisim.scenarios.client;

import java.util.Optional;

/**
 * A certificate of an application.
 *
 * @param customKeyIdentifier the SHA-1 thumbprint in hexadecimal digits
 */
public record ClientCertificate(
        Optional<String> displayName,
        String startDateTime,
        String endDateTime,
        String customKeyIdentifier,
        String keyId,
        String type,
        String usage) {}
