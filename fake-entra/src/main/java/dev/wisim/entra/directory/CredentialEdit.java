package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/** What to change of a federated identity credential; what is empty stays. An empty description removes it. */
public record CredentialEdit(
        Optional<String> issuer,
        Optional<String> subject,
        Optional<List<String>> audiences,
        Optional<String> description) {

    CredentialProperties applyTo(FederatedCredential old) {
        return new CredentialProperties(
                old.name(),
                issuer.orElse(old.issuer()),
                subject.orElse(old.subject()),
                audiences.orElse(old.audiences()),
                description.or(old::description).filter(text -> !text.isEmpty()));
    }
}
