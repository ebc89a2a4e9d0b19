package dev.wisim.entra.directory;

import java.util.Optional;
import java.util.UUID;

/** An application (client) id, which is a managed identity's client id too. */
public record ClientId(UUID value) {

    /** The id that {@code text} spells as a GUID, in either case; empty when it is none. */
    public static Optional<ClientId> parse(String text) {
        return Guid.parse(text).map(ClientId::new);
    }

    /** The GUID in lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
