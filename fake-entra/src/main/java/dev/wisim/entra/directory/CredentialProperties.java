package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/** What a federated identity credential is made of. Nothing is trimmed, and nobody asks the issuer whether it exists. */
public record CredentialProperties(
        String name, String issuer, String subject, List<String> audiences, Optional<String> description) {

    public CredentialProperties {
        audiences = List.copyOf(audiences);
    }

    FederatedCredential under(ObjectId parent, ObjectId id) {
        return new FederatedCredential(id, parent, name, issuer, subject, audiences, description);
    }
}
