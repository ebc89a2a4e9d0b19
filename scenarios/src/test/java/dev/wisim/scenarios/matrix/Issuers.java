package dev.wisim.scenarios.matrix;

/** The names of the sandbox's issuers. */
final class Issuers {

    /** Keeps its keys. */
    static final String CALM = "default";

    /** Answers every fetch of its documents with an error. */
    static final String BROKEN = "broken";

    /** Its clock is so late that its tokens have expired when they are made. */
    static final String LATE = "late";

    private Issuers() {}

    /** The issuer that no other cell uses. */
    static String ofItsOwn(Cell cell) {
        return String.join(
                "-",
                cell.language().label(),
                cell.library().label(),
                cell.situation().label());
    }
}
