package dev.wisim.entra.directory;

import dev.wisim.entra.error.ClientKeyError;
import dev.wisim.kernel.error.Refusal;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The certificates of applications, as Microsoft Graph keeps them
 * (<a href="https://learn.microsoft.com/graph/api/resources/keycredential">key credentials</a>). A write on one is a write on
 * its application; identities cannot hold any.
 */
public final class ClientCertificates {

    private final DirectoryLog log;

    public ClientCertificates(DirectoryLog log) {
        this.log = log;
    }

    /**
     * Adds a certificate, expired or not: that is asked when it is used.
     *
     * @throws Refusal when the application is absent, the key is no RSA key, or the application has the certificate already
     */
    public ClientCertificate add(
            ObjectId application, X509Certificate certificate, Optional<String> displayName, Instant now) {
        if (!(certificate.getPublicKey() instanceof RSAPublicKey)) {
            throw new Refusal(ClientKeyError.CERTIFICATE_KEY_UNSUPPORTED);
        }
        CertificateThumbprints thumbprints = CertificateThumbprints.of(der(certificate));
        return log.writeOn(application, Application.class, owner -> {
                    requireNew(owner, thumbprints);
                    owner.requireIdle(now, () -> Applications.busy(application));
                    ClientCertificate added = new ClientCertificate(
                            owner.newId("certificate"), application, displayName, certificate, thumbprints);
                    owner.append(now, new DirectoryChange.Created(added));
                    return added;
                })
                .orElseThrow(() -> Applications.absent(application));
    }

    /**
     * Removes a certificate.
     *
     * @throws Refusal when the application or the certificate is absent
     */
    public void remove(ObjectId application, String keyId, Instant now) {
        if (log.writeOn(application, Application.class, owner -> remove(owner, keyId, now))
                .isEmpty()) {
            throw Applications.absent(application);
        }
    }

    /**
     * The application's certificates on the primary, in order of creation.
     *
     * @throws Refusal when the application is absent
     */
    public List<ClientCertificate> list(ObjectId application) {
        return log.primary()
                .children(application, Application.class, ClientCertificate.class)
                .orElseThrow(() -> Applications.absent(application));
    }

    private static void requireNew(OwnerWrite<Application> owner, CertificateThumbprints thumbprints) {
        boolean known = owner.children(ClientCertificate.class)
                .anyMatch(certificate -> certificate.thumbprints().equals(thumbprints));
        if (known) {
            throw new Refusal(ClientKeyError.CERTIFICATE_KNOWN, Map.of("thumbprint", thumbprints.hex()));
        }
    }

    private static ClientCertificate remove(OwnerWrite<Application> owner, String keyId, Instant now) {
        ClientCertificate old = owner.children(ClientCertificate.class)
                .filter(certificate -> certificate.id().toString().equalsIgnoreCase(keyId))
                .findFirst()
                .orElseThrow(() -> new Refusal(ClientKeyError.CERTIFICATE_NOT_FOUND, Map.of("id", keyId)));
        owner.requireIdle(now, () -> Applications.busy(owner.client().id()));
        owner.append(now, new DirectoryChange.Deleted(old.id()));
        return old;
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
