package dev.wisim.entra.admin;

import dev.wisim.entra.directory.AppRole;
import java.util.Optional;
import java.util.UUID;

/** A role that an application offers; without an id or a display name they follow from its value. */
record AppRoleDocument(Optional<UUID> id, String value, Optional<String> displayName) {

    static AppRoleDocument of(AppRole role) {
        return new AppRoleDocument(Optional.of(role.id()), role.value(), Optional.of(role.displayName()));
    }

    AppRole role() {
        return id.map(given -> new AppRole(given, value, displayName.orElse(value)))
                .orElseGet(() -> AppRole.named(value, displayName));
    }
}
