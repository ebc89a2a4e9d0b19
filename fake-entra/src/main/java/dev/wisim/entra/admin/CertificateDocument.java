package dev.wisim.entra.admin;

import dev.wisim.entra.directory.ClientCertificate;
import java.util.Optional;

/**
 * A certificate of an application, in the members of Graph's keyCredential.
 *
 * @param customKeyIdentifier the SHA-1 thumbprint in hexadecimal digits
 * @param type always {@code AsymmetricX509Cert}
 * @param usage always {@code Verify}
 */
record CertificateDocument(
        Optional<String> displayName,
        String startDateTime,
        String endDateTime,
        String customKeyIdentifier,
        String keyId,
        String type,
        String usage) {

    static CertificateDocument of(ClientCertificate certificate) {
        return new CertificateDocument(
                certificate.displayName(),
                certificate.start().toString(),
                certificate.end().toString(),
                certificate.thumbprints().hex(),
                certificate.id().toString(),
                "AsymmetricX509Cert",
                "Verify");
    }
}
