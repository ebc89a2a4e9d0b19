package dev.wisim.entra.directory;

import java.util.Optional;
import java.util.UUID;

/** A tenant's id. */
public record TenantId(UUID value) {

    /** The id that {@code text} spells as a GUID, in either case; empty when it is none. */
    public static Optional<TenantId> parse(String text) {
        return Guid.parse(text).map(TenantId::new);
    }

    /** The GUID in lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
