package dev.wisim.entra.directory;

import java.util.Optional;
import java.util.UUID;

/** A directory object's id; never used again once given out. */
public record ObjectId(UUID value) {

    /** The id that {@code text} spells as a GUID, in either case; empty when it is none. */
    public static Optional<ObjectId> parse(String text) {
        return Guid.parse(text).map(ObjectId::new);
    }

    /** The GUID in lower case. */
    @Override
    public String toString() {
        return value.toString();
    }
}
