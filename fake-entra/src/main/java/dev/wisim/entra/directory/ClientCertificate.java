package dev.wisim.entra.directory;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A certificate by which an application proves who it is
 * (<a href="https://learn.microsoft.com/graph/api/resources/keycredential">reference</a>).
 *
 * @param id its key id
 * @param parent the application that it belongs to and goes away with
 * @param certificate the public half
 * @param thumbprints what assertions name it by
 */
public record ClientCertificate(
        ObjectId id,
        ObjectId parent,
        Optional<String> displayName,
        X509Certificate certificate,
        CertificateThumbprints thumbprints)
        implements DirectoryObject {

    @Override
    public ObjectKind kind() {
        return ObjectKind.CREDENTIAL;
    }

    @Override
    public Optional<ObjectId> owner() {
        return Optional.of(parent);
    }

    /** What has to vouch for an assertion. */
    public PublicKey key() {
        return certificate.getPublicKey();
    }

    /** From when on it is valid. */
    public Instant start() {
        return certificate.getNotBefore().toInstant();
    }

    /** Until when it is valid. */
    public Instant end() {
        return certificate.getNotAfter().toInstant();
    }
}
