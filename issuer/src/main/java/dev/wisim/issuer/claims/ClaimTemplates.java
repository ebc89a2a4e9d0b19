package dev.wisim.issuer.claims;

import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where templates come from. */
public final class ClaimTemplates {

    private ClaimTemplates() {}

    /** The names of those that come with this program, in alphabetical order. */
    public static SortedSet<String> names() {
        return new TreeSet<>(ClaimTemplateDocument.OURS);
    }

    /**
     * The template of this name, or else in this file.
     *
     * @throws IllegalArgumentException when there is neither, or the file is no template; the message says why
     */
    public static ClaimTemplate find(String nameOrFile) {
        return ClaimTemplateDocument.OURS.contains(nameOrFile)
                ? ClaimTemplateDocument.ours(nameOrFile)
                : ClaimTemplateDocument.read(Path.of(nameOrFile));
    }
}
