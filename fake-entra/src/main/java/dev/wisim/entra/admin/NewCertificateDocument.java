package dev.wisim.entra.admin;

import dev.wisim.entra.directory.CertificateText;
import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.kernel.error.Refusal;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;

/**
 * A certificate to add to an application.
 *
 * @param key the certificate in PEM, or the base64 of its DER as Graph takes it
 */
record NewCertificateDocument(String key, Optional<String> displayName) {

    X509Certificate certificate() {
        try {
            return CertificateText.parse(key);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ClientKeyError.CERTIFICATE_UNREADABLE, Map.of("problem", String.valueOf(e.getMessage())));
        }
    }
}
