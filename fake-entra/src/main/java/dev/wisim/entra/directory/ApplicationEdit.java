package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/** What to change of an application; what is empty stays. */
public record ApplicationEdit(
        Optional<String> displayName, Optional<List<String>> identifierUris, Optional<Integer> accessTokenVersion) {

    Application applyTo(Application old) {
        return new Application(
                old.id(),
                old.tenant(),
                old.clientId(),
                displayName.orElse(old.displayName()),
                identifierUris.orElse(old.identifierUris()),
                accessTokenVersion.orElse(old.accessTokenVersion()),
                old.created());
    }
}
