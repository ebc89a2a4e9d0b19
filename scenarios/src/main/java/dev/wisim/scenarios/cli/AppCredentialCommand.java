package dev.wisim.scenarios.cli;

import dev.wisim.scenarios.client.Application;
import dev.wisim.scenarios.client.ApplicationKeys;
import dev.wisim.scenarios.client.ClientCertificate;
import dev.wisim.scenarios.client.ClientSecret;
import dev.wisim.scenarios.client.NewCertificate;
import dev.wisim.scenarios.client.NewSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wisim app credential}: secrets and certificates of an application, with the options of {@code az ad app credential}. */
@Command(
        name = "credential",
        description = "Client secrets and certificates of an application, as az ad app credential",
        mixinStandardHelpOptions = true)
final class AppCredentialCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            name = "reset",
            description = "Give the application a new secret, or a certificate, in place of those that it has",
            mixinStandardHelpOptions = true)
    void reset(
            @Mixin SandboxOptions sandbox,
            @Option(names = "--id", required = true, description = "The application (client) id or the object id")
                    String id,
            @Option(names = "--display-name", description = "What people call it") Optional<String> displayName,
            @Option(names = "--append", description = "Keep those that it has") boolean append,
            @Option(
                            names = "--years",
                            defaultValue = "1",
                            description = "For how many years a secret is good (default: 1)")
                    int years,
            @Option(
                            names = "--end-date",
                            paramLabel = "TIME",
                            description =
                                    "Until when a secret is good, 2027-12-31 or 2027-12-31T11:59:59+00:00; instead of"
                                            + " --years")
                    Optional<String> endDate,
            @Option(
                            names = "--cert",
                            paramLabel = "@FILE|TEXT",
                            description = "A certificate in PEM or base64, instead of a secret")
                    Optional<String> certificate) {
        ApplicationKeys keys = sandbox.client().keys(id);
        Application application = sandbox.client().application(id);
        if (certificate.isPresent()) {
            List<ClientCertificate> old = append ? List.of() : keys.certificates();
            old.forEach(each -> keys.removeCertificate(each.keyId()));
            keys.addCertificate(new NewCertificate(text(certificate.get()), displayName));
            sandbox.printAz(AzApplicationKeyDocument.reset(application, Optional.empty()));
            return;
        }
        Instant now = Instant.parse(sandbox.client().clock().now());
        Instant end = endDate.map(this::instant)
                .orElseGet(() -> now.atOffset(ZoneOffset.UTC).plusYears(years).toInstant());
        List<ClientSecret> old = append ? List.of() : keys.secrets();
        ClientSecret added = keys.addSecret(new NewSecret(displayName, Optional.empty(), Optional.of(end.toString())));
        old.forEach(each -> keys.removeSecret(each.keyId()));
        sandbox.printAz(AzApplicationKeyDocument.reset(application, added.secretText()));
    }

    @Command(
            name = "list",
            description = "List the secrets, or the certificates, of an application",
            mixinStandardHelpOptions = true)
    void list(
            @Mixin SandboxOptions sandbox,
            @Option(names = "--id", required = true, description = "The application (client) id or the object id")
                    String id,
            @Option(names = "--cert", description = "The certificates instead of the secrets") boolean certificates) {
        ApplicationKeys keys = sandbox.client().keys(id);
        sandbox.printAz(
                certificates
                        ? keys.certificates().stream()
                                .map(AzApplicationKeyDocument::of)
                                .toList()
                        : keys.secrets().stream()
                                .map(AzApplicationKeyDocument::of)
                                .toList());
    }

    @Command(
            name = "delete",
            description = "Delete a secret, or a certificate, of an application",
            mixinStandardHelpOptions = true)
    void delete(
            @Mixin SandboxOptions sandbox,
            @Option(names = "--id", required = true, description = "The application (client) id or the object id")
                    String id,
            @Option(names = "--key-id", required = true, description = "The key id of the secret or certificate")
                    String keyId,
            @Option(names = "--cert", description = "A certificate instead of a secret") boolean certificate) {
        ApplicationKeys keys = sandbox.client().keys(id);
        if (certificate) {
            keys.removeCertificate(keyId);
        } else {
            keys.removeSecret(keyId);
        }
    }

    private Instant instant(String text) {
        try {
            return text.contains("T") ? OffsetDateTime.parse(text).toInstant() : Instant.parse(text + "T00:00:00Z");
        } catch (DateTimeException e) {
            throw usage("Invalid value for option '--end-date': '" + text + "' is no date or time with offset", e);
        }
    }

    private String text(String certificate) {
        if (!certificate.startsWith("@")) {
            return certificate;
        }
        Path file = Path.of(certificate.substring(1));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw usage("Invalid value for option '--cert': cannot read " + file, e);
        }
    }

    private ParameterException usage(String message, Exception cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
