package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/**
 * A federated identity credential: an assertion with this issuer, subject and audience may stand for its parent.
 *
 * @param parent the application or identity it belongs to and goes away with
 * @param name unique under its parent, never changes
 * @param issuer compared with the assertion's {@code iss} character by character; stray spaces are kept
 * @param subject compared with {@code sub} character by character
 * @param audiences exactly one
 */
public record FederatedCredential(
        ObjectId id,
        ObjectId parent,
        String name,
        String issuer,
        String subject,
        List<String> audiences,
        Optional<String> description)
        implements DirectoryObject {

    public FederatedCredential {
        audiences = List.copyOf(audiences);
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.CREDENTIAL;
    }

    @Override
    public Optional<ObjectId> owner() {
        return Optional.of(parent);
    }
}
