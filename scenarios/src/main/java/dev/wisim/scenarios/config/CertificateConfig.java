package dev.wisim.scenarios.config;

import dev.wisim.kernel.config.Describe;
import java.nio.file.Path;
import java.util.Optional;

/** A certificate of an application: the public half only. */
public record CertificateConfig(
        @Describe(
                "A file with the certificate, in PEM or as the base64 of its DER; a private key beside it is not read.")
        Optional<Path> file,

        @Describe("The certificate itself, in PEM or as the base64 of its DER.")
        Optional<String> pem,

        @Describe("What people call it.") Optional<String> displayName) {

    public CertificateConfig {
        if (file.isPresent() == pem.isPresent()) {
            throw new IllegalArgumentException("a certificate is either a file or pem");
        }
    }
}
