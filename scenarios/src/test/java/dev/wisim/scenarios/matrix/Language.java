package dev.wisim.scenarios.matrix;

import static dev.wisim.scenarios.matrix.Library.AZURE_IDENTITY;
import static dev.wisim.scenarios.matrix.Library.MSAL;

import java.util.Locale;
import java.util.Set;

/** A language with the libraries that Microsoft has for it; Rust has no MSAL. */
enum Language {
    JAVA(AZURE_IDENTITY, MSAL),
    PYTHON(AZURE_IDENTITY, MSAL),
    NODE(AZURE_IDENTITY, MSAL),
    GO(AZURE_IDENTITY, MSAL),
    RUST(AZURE_IDENTITY);

    @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
    private final Set<Library> libraries;

    Language(Library... libraries) {
        this.libraries = Set.of(libraries);
    }

    boolean has(Library library) {
        return libraries.contains(library);
    }

    /** What a cell, the table and the directory of the program call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
