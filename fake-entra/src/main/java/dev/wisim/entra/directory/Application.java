package dev.wisim.entra.directory;

import java.time.Instant;
import java.util.List;

/**
 * An application registration.
 *
 * @param identifierUris the application ID URIs by which it is asked for as a resource
 * @param accessTokenVersion 1 or 2: the form of the access tokens that it takes as a resource
 * @param traits what decides whether it gets tokens, and who gets tokens for it
 * @param created when it was accepted, on the simulation clock
 */
public record Application(
        ObjectId id,
        TenantId tenant,
        ClientId clientId,
        String displayName,
        List<String> identifierUris,
        int accessTokenVersion,
        ApplicationTraits traits,
        Instant created)
        implements Client {

    public Application {
        identifierUris = List.copyOf(identifierUris);
        if (accessTokenVersion != 1 && accessTokenVersion != 2) {
            throw new IllegalArgumentException("access tokens have version 1 or 2, not " + accessTokenVersion);
        }
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.APPLICATION;
    }
}
