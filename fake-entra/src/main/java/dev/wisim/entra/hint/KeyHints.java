package dev.wisim.entra.hint;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.ClientCertificate;
import dev.wisim.entra.directory.ClientSecret;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryView;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.SecretText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a wrong secret or certificate of a client is instead. No sentence has any part of a secret. */
final class KeyHints {

    private static final int SHOWN = 10;

    private final DirectoryView primary;
    private final DirectoryLog log;

    KeyHints(DirectoryView primary, DirectoryLog log) {
        this.primary = primary;
        this.log = log;
    }

    List<Hint> wrongSecret(Client client, SecretText presented) {
        List<ClientSecret> secrets = primary.secrets(client);
        return secrets.stream()
                .filter(secret -> isId(secret, presented))
                .findFirst()
                .map(
                        secret -> Hint.of(
                                "What was sent is the id of the secret%s, not its value.".formatted(named(secret)),
                                "Send the secret's value. It is shown once, when the secret is made; make another one if it is lost."))
                .or(() -> secrets.stream()
                        .filter(secret -> isSameButForWhiteSpace(secret, presented))
                        .findFirst()
                        .map(secret -> Hint.of(
                                "What was sent is the value of the secret%s but for white space at an end."
                                        .formatted(named(secret)),
                                "Take the white space away; a file that ends with a line break is the usual reason.")))
                .or(() -> ofAnother(client, presented))
                .or(() -> none(secrets))
                .stream()
                .toList();
    }

    List<Hint> unregisteredCertificate(Client client, List<String> names) {
        List<Hint> hints = new ArrayList<>();
        List<ClientCertificate> registered = primary.certificates(client);
        hints.add(Hint.of("The assertion names the certificate %s; registered %s."
                .formatted(
                        names.stream()
                                .map(name -> "'" + VisibleText.of(name) + "'")
                                .collect(Collectors.joining(", ")),
                        registered.isEmpty() ? "is none" : "are " + thumbprints(registered))));
        names.stream()
                .flatMap(name -> log
                        .histories()
                        .whereabouts()
                        .certificate(name)
                        .or(() -> log.histories().whereabouts().certificate(name.toUpperCase(Locale.ROOT)))
                        .flatMap(Owners::owned)
                        .stream())
                .map(Owners.Owned::client)
                .filter(owner -> !owner.id().equals(client.id()))
                .findFirst()
                .ifPresent(owner -> hints.add(Hint.of(
                        "That certificate is registered on %s, whose client id is '%s'."
                                .formatted(Owners.called(owner), owner.clientId()),
                        "Ask as that application (client_id, iss and sub '%s'), or register the certificate here too."
                                .formatted(owner.clientId()))));
        return hints;
    }

    private static String thumbprints(List<ClientCertificate> registered) {
        String shown = registered.stream()
                .limit(SHOWN)
                .map(certificate -> "%s (x5t '%s')"
                        .formatted(
                                certificate.thumbprints().hex(),
                                certificate.thumbprints().sha1()))
                .collect(Collectors.joining(", "));
        return shown + (registered.size() > SHOWN ? " and %d more".formatted(registered.size() - SHOWN) : "");
    }

    private Optional<Hint> ofAnother(Client client, SecretText presented) {
        Optional<ObjectHistory> exact = log.histories().whereabouts().secret(presented);
        return exact.or(() -> presented
                        .stripped()
                        .flatMap(text -> log.histories().whereabouts().secret(text)))
                .flatMap(Owners::owned)
                .map(Owners.Owned::client)
                .filter(owner -> !owner.id().equals(client.id()))
                .map(owner -> Hint.of(
                        "The secret is one of %s, whose client id is '%s'."
                                .formatted(Owners.called(owner), owner.clientId()),
                        "Send a secret of this application, or ask as '%s'.".formatted(owner.clientId())));
    }

    private static Optional<Hint> none(List<ClientSecret> secrets) {
        return secrets.isEmpty() ? Optional.of(Hint.of("The client has no secret at all.")) : Optional.empty();
    }

    private static boolean isId(ClientSecret secret, SecretText presented) {
        String id = secret.id().toString();
        SecretText bare = presented.stripped().orElse(presented);
        return bare.matches(SecretText.parse(id)) || bare.matches(SecretText.parse(id.toUpperCase(Locale.ROOT)));
    }

    private static boolean isSameButForWhiteSpace(ClientSecret secret, SecretText presented) {
        return presented.stripped().isPresent()
                && presented.stripped().equals(secret.text().stripped());
    }

    private static String named(ClientSecret secret) {
        return secret.displayName()
                .map(name -> " '" + VisibleText.of(name) + "'")
                .orElse("");
    }
}
