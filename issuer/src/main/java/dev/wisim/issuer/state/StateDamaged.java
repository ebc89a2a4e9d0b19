package dev.wisim.issuer.state;

import java.nio.file.Path;

/**
 * What was kept is not there as it was written. Nothing of it is used and nothing is changed, so that it can be looked at or
 * replaced by a copy; starting afresh is the user's decision, because it makes every token of before unverifiable.
 */
public final class StateDamaged extends StateUnusable {

    private static final long serialVersionUID = 1L;

    /** {@code file} has something wrong with it, which follows its name in the sentence. */
    public StateDamaged(Path file, String predicate) {
        super(sentence(file, predicate));
    }

    /** As {@link #StateDamaged(Path, String)}, with what it was found out by. */
    public StateDamaged(Path file, String predicate, Throwable cause) {
        super(sentence(file, predicate), cause);
    }

    private static String sentence(Path file, String predicate) {
        return "the state is damaged: " + file + " " + predicate + "; put a copy of " + file.getParent()
                + " in its place, or remove that directory to start afresh with new keys";
    }
}
