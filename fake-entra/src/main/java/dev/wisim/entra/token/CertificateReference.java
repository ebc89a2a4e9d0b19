package dev.wisim.entra.token;

import dev.wisim.entra.directory.CertificateThumbprints;
import dev.wisim.entra.directory.ClientCertificate;
import dev.wisim.kernel.jose.UnverifiedJwt;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What an assertion's header says of the certificate that signed it: a thumbprint in {@code x5t} or {@code x5t#S256}, the
 * certificate itself at the head of {@code x5c}, or a {@code kid} that is a thumbprint or the credential's key id. Nothing is
 * fetched, and a certificate that comes along is only compared: what counts is registered.
 *
 * @param names what it says, at least one of which the certificate has to be called
 */
record CertificateReference(List<String> names) {

    CertificateReference {
        names = List.copyOf(names);
    }

    static CertificateReference of(UnverifiedJwt jwt) {
        List<String> names = new ArrayList<>();
        jwt.headerText("x5t").ifPresent(names::add);
        jwt.headerText("x5t#S256").ifPresent(names::add);
        jwt.headerText("kid").ifPresent(names::add);
        leaf(jwt).ifPresent(names::add);
        return new CertificateReference(names);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean names(ClientCertificate certificate) {
        CertificateThumbprints thumbprints = certificate.thumbprints();
        return names.stream()
                .anyMatch(name -> name.equals(thumbprints.sha1())
                        || name.equals(thumbprints.sha256())
                        || name.equalsIgnoreCase(thumbprints.hex())
                        || name.equalsIgnoreCase(certificate.id().toString()));
    }

    /** The thumbprint of the first certificate in {@code x5c}, RFC 7515 section 4.1.6: base64 of its DER. */
    private static Optional<String> leaf(UnverifiedJwt jwt) {
        if (!(jwt.header().get("x5c") instanceof List<?> chain)
                || chain.isEmpty()
                || !(chain.get(0) instanceof String first)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    CertificateThumbprints.of(Base64.getDecoder().decode(first)).sha256());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
