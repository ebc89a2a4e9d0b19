package dev.wisim.entra.directory;

import java.util.List;
import java.util.Optional;

/** What to change of an application; what is empty stays. */
public record ApplicationEdit(
        Optional<String> displayName,
        Optional<List<String>> identifierUris,
        Optional<Integer> accessTokenVersion,
        Optional<ApplicationTraits> traits) {

    /** A change of the names and of nothing else. */
    public static ApplicationEdit names(Optional<String> displayName, Optional<List<String>> identifierUris) {
        return new ApplicationEdit(displayName, identifierUris, Optional.empty(), Optional.empty());
    }

    /** A change of the traits and of nothing else. */
    public static ApplicationEdit traits(ApplicationTraits traits) {
        return new ApplicationEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(traits));
    }

    Application applyTo(Application old) {
        return new Application(
                old.id(),
                old.tenant(),
                old.clientId(),
                displayName.orElse(old.displayName()),
                identifierUris.orElse(old.identifierUris()),
                accessTokenVersion.orElse(old.accessTokenVersion()),
                traits.orElse(old.traits()),
                old.created());
    }
}
