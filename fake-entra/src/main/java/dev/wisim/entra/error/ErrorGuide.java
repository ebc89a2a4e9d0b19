package dev.wisim.entra.error;

import java.util.Map;
import java.util.Optional;

/**
 * What a person should know of one cause, beyond the text that Entra gives.
 *
 * @param meaning what it says of the request
 * @param provoke the commands that get it from a sandbox
 * @param fix what to change, at the real service too
 */
public record ErrorGuide(String meaning, String provoke, String fix) {

    /** The guide to {@code error}. The first call reads a file, so nothing that succeeds may make it. */
    public static ErrorGuide of(EntraError error) {
        return Lazily.ENTRIES.get(error.name());
    }

    /** The guide to the constant of this name, which may be one of another catalogue; reads the same file. */
    public static Optional<ErrorGuide> named(String constant) {
        return Optional.ofNullable(Lazily.ENTRIES.get(constant));
    }

    /** Every entry by the name of its constant, in the order of the file. */
    static Map<String, ErrorGuide> entries() {
        return Lazily.ENTRIES;
    }

    private static final class Lazily {
        private static final Map<String, ErrorGuide> ENTRIES = ErrorGuideDocument.read();
    }
}
