package dev.wisim.scenarios.client;

import java.util.List;

/** The client secrets and certificates of one application in a running sandbox. */
public final class ApplicationKeys {

    private final AdminTransport transport;
    private final String application;

    ApplicationKeys(AdminTransport transport, String application) {
        this.transport = transport;
        this.application = application;
    }

    /** Adds a secret; this answer alone has its text. */
    public ClientSecret addSecret(NewSecret wanted) {
        return transport.post(Paths.of("applications", application, "passwords"), wanted, ClientSecret.class);
    }

    /** The secrets without their texts, in order of creation. */
    public List<ClientSecret> secrets() {
        return transport
                .get(Paths.of("applications", application, "passwords"), Lists.ClientSecrets.class)
                .value();
    }

    /** Removes a secret. */
    public void removeSecret(String keyId) {
        transport.delete(Paths.of("applications", application, "passwords", keyId));
    }

    /** Adds a certificate. */
    public ClientCertificate addCertificate(NewCertificate wanted) {
        return transport.post(Paths.of("applications", application, "certificates"), wanted, ClientCertificate.class);
    }

    /** The certificates, in order of creation. */
    public List<ClientCertificate> certificates() {
        return transport
                .get(Paths.of("applications", application, "certificates"), Lists.ClientCertificates.class)
                .value();
    }

    /** Removes a certificate. */
    public void removeCertificate(String keyId) {
        transport.delete(Paths.of("applications", application, "certificates", keyId));
    }
}
