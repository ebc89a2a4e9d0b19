package dev.wisim.scenarios.world;

import dev.wisim.entra.directory.Application;
import dev.wisim.entra.directory.CertificateText;
import dev.wisim.entra.directory.ClientCertificates;
import dev.wisim.entra.directory.ClientSecrets;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.SecretProperties;
import dev.wisim.scenarios.config.ApplicationConfig;
import dev.wisim.scenarios.config.CertificateConfig;
import dev.wisim.scenarios.config.SecretConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** The secrets and certificates of a configured application. */
final class ClientKeySowing {

    private final DirectoryLog log;
    private final Sowing sowing;

    ClientKeySowing(DirectoryLog log, Sowing sowing) {
        this.log = log;
        this.sowing = sowing;
    }

    void sow(String place, Application application, ApplicationConfig config) {
        for (int at = 0; at < config.secrets().size(); at++) {
            SecretConfig secret = config.secrets().get(at);
            sowing.told(
                    place + ".secrets[" + at + "]",
                    () -> new ClientSecrets(log)
                            .add(application.id(), secret.value(), properties(secret), sowing.next()));
        }
        for (int at = 0; at < config.certificates().size(); at++) {
            CertificateConfig wanted = config.certificates().get(at);
            String there = place + ".certificates[" + at + "]";
            certificate(there, wanted)
                    .ifPresent(found -> sowing.told(
                            there,
                            () -> new ClientCertificates(log)
                                    .add(application.id(), found, wanted.displayName(), sowing.next())));
        }
    }

    private static SecretProperties properties(SecretConfig config) {
        return new SecretProperties(config.displayName(), config.starts(), config.expires());
    }

    private Optional<X509Certificate> certificate(String place, CertificateConfig config) {
        try {
            String text = config.pem().isPresent()
                    ? config.pem().get()
                    : Files.readString(config.file().orElseThrow());
            return Optional.of(CertificateText.parse(text));
        } catch (IOException e) {
            sowing.problem(place, "cannot read " + config.file().orElseThrow() + ": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            sowing.problem(place, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
