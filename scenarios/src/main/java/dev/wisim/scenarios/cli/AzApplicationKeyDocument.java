package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.Application;
import dev.wisim.scenarios.client.ClientCertificate;
import dev.wisim.scenarios.client.ClientSecret;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Secrets and certificates as {@code az ad app credential} prints them: the members of Graph's passwordCredential and
 * keyCredential. Source of fact: az CLI's sources and test recordings.
 */
final class AzApplicationKeyDocument {

    private AzApplicationKeyDocument() {}

    /** A secret, whose text nobody is told again. */
    static Map<String, Object> of(ClientSecret secret) {
        Map<String, Object> document = new TreeMap<>();
        document.put("customKeyIdentifier", null);
        document.put("displayName", secret.displayName().orElse(null));
        document.put("endDateTime", secret.endDateTime());
        document.put("hint", secret.hint());
        document.put("keyId", secret.keyId());
        document.put("secretText", null);
        document.put("startDateTime", secret.startDateTime());
        return document;
    }

    /** A certificate. */
    static Map<String, Object> of(ClientCertificate certificate) {
        Map<String, Object> document = new TreeMap<>();
        document.put("customKeyIdentifier", certificate.customKeyIdentifier());
        document.put("displayName", certificate.displayName().orElse(null));
        document.put("endDateTime", certificate.endDateTime());
        document.put("key", null);
        document.put("keyId", certificate.keyId());
        document.put("startDateTime", certificate.startDateTime());
        document.put("type", certificate.type());
        document.put("usage", certificate.usage());
        return document;
    }

    /** What a reset prints: enough to log in with. */
    static Map<String, Object> reset(Application application, Optional<String> password) {
        Map<String, Object> document = new TreeMap<>();
        document.put("appId", application.appId());
        document.put("password", password.orElse(null));
        document.put("tenant", application.tenantId());
        return document;
    }
}
