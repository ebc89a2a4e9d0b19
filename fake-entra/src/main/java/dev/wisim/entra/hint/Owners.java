package dev.wisim.entra.hint;

import dev.wisim.entra.difference.VisibleText;
import dev.wisim.entra.directory.Client;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.DirectoryObject;
import dev.wisim.entra.directory.ObjectHistory;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.entra.directory.UserAssignedIdentity;
import java.util.Optional;

/** Finds what an id is of, and the client that it belongs to. */
final class Owners {

    private final DirectoryLog log;

    Owners(DirectoryLog log) {
        this.log = log;
    }

    /** What has this object id, or this principal id, and still is. */
    Optional<Owned> of(ObjectId id) {
        return log.histories()
                .find(id)
                .flatMap(Owners::owned)
                .or(() -> log.histories()
                        .whereabouts()
                        .principal(id)
                        .flatMap(Owners::owned)
                        .map(owned -> new Owned("principal id", owned.client())));
    }

    /** The client that still has what {@code history} tells of. */
    static Optional<Owned> owned(ObjectHistory history) {
        return history.onPrimary().flatMap(body -> client(history, body).map(client -> new Owned(word(body), client)));
    }

    /** A client as sentences call it. */
    static String called(Client client) {
        return (client instanceof UserAssignedIdentity ? "the identity '" : "the application '")
                + VisibleText.of(client.displayName()) + "'";
    }

    private static Optional<Client> client(ObjectHistory history, DirectoryObject body) {
        return body instanceof Client client
                ? Optional.of(client)
                : history.owner()
                        .flatMap(ObjectHistory::onPrimary)
                        .filter(Client.class::isInstance)
                        .map(Client.class::cast);
    }

    private static String word(DirectoryObject body) {
        return switch (body.kind()) {
            case APPLICATION, IDENTITY -> "object id";
            case SERVICE_PRINCIPAL -> "object id of the service principal";
            case CREDENTIAL -> "id of a credential";
            case ROLE_ASSIGNMENT -> "id of a role assignment";
        };
    }

    /**
     * What was found.
     *
     * @param word what the id is, before "of" and the client
     */
    record Owned(String word, Client client) {}
}
