package dev.wisim.conformance.entra.world;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.X509CertUtils;
import dev.wisim.conformance.observe.InputProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * A certificate of an application of the world, with its key, which comes with the suite: whoever sets the world up
 * elsewhere registers the same certificates.
 */
public record WorldCertificate(X509Certificate certificate, RSAKey key) {

    /** The one that is good. */
    public static WorldCertificate current(EntraWorld world) {
        return of(world, 0, "current-certificate.key");
    }

    /** The one whose time is over. */
    public static WorldCertificate expired(EntraWorld world) {
        return of(world, 1, "expired-certificate.key");
    }

    /** The SHA-1 thumbprint as headers have it. */
    public Base64URL thumbprint() {
        return X509CertUtils.computeSHA1Thumbprint(certificate);
    }

    private static WorldCertificate of(EntraWorld world, int place, String keyResource) {
        EntraWorld.Application application = world.application("with-certificate");
        if (application.certificates().size() <= place) {
            throw new InputProblem("the application with-certificate needs two certificates");
        }
        X509Certificate certificate =
                X509CertUtils.parse(application.certificates().get(place));
        if (certificate == null) {
            throw new InputProblem("a certificate of the application with-certificate is no PEM");
        }
        return new WorldCertificate(certificate, key(keyResource));
    }

    private static RSAKey key(String resource) {
        try (InputStream in = Objects.requireNonNull(WorldCertificate.class.getResourceAsStream(resource), resource)) {
            return JWK.parseFromPEMEncodedObjects(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .toRSAKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException("the key in " + resource + " cannot be read", e);
        }
    }
}
