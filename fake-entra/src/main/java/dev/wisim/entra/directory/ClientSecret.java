package dev.wisim.entra.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * A client secret of an application
 * (<a href="https://learn.microsoft.com/graph/api/resources/passwordcredential">reference</a>).
 *
 * @param id its key id
 * @param parent the application that it belongs to and goes away with
 * @param text what a client sends
 * @param start from when on it is good
 * @param end until when it is good
 */
public record ClientSecret(
        ObjectId id, ObjectId parent, Optional<String> displayName, SecretText text, Instant start, Instant end)
        implements DirectoryObject {

    @Override
    public ObjectKind kind() {
        return ObjectKind.CREDENTIAL;
    }

    @Override
    public Optional<ObjectId> owner() {
        return Optional.of(parent);
    }

    /** The secret's first characters. */
    public String hint() {
        return text.hint();
    }
}
