package dev.wisim.entra.directory;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** GUIDs in the one form that Entra writes: 8-4-4-4-12 hexadecimal digits, in either case. */
final class Guid {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Guid() {}

    /** {@link UUID#fromString} alone would take shortened groups. */
    static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
