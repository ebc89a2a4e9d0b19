package dev.wisim.scenarios.matrix;

import static dev.wisim.scenarios.matrix.Library.AZURE_IDENTITY;
import static dev.wisim.scenarios.matrix.Library.MSAL;

import java.util.Locale;
import java.util.Set;

/** A language with the libraries that Microsoft has for it; Rust has no MSAL. */
enum Language {
    JAVA(AZURE_IDENTITY, MSAL),
    /** The last azure-identity that sent the assertion itself: two releases of it cannot share a process. */
    JAVA_OLD("java", "Java, before azure-identity 1.18.2", AZURE_IDENTITY),
    PYTHON(AZURE_IDENTITY, MSAL),
    NODE(AZURE_IDENTITY, MSAL),
    GO(AZURE_IDENTITY, MSAL),
    RUST(AZURE_IDENTITY);

    @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
    private final Set<Library> libraries;

    private final String directory;
    private final String title;

    Language(String directory, String title, Library... libraries) {
        this.directory = directory;
        this.title = title;
        this.libraries = Set.of(libraries);
    }

    Language(Library... libraries) {
        this.directory = label();
        this.title = name().charAt(0) + label().substring(1);
        this.libraries = Set.of(libraries);
    }

    boolean has(Library library) {
        return libraries.contains(library);
    }

    /** What a cell and the table call it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** Where its program is, below {@code conformance/clients}. */
    String directory() {
        return directory;
    }
}
