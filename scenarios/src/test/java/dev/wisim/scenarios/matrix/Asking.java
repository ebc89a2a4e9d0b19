package dev.wisim.scenarios.matrix;

/** How often a cell asks with the same credential object, and what happens in between. */
enum Asking {
    ONCE(1, false),
    /** A second time at once, free to use what it has. */
    AGAIN(2, false),
    /** A second time, past any cache, after the key was rotated and the old one left to linger. */
    ROTATED(2, true) {
        @Override
        void between(Cell cell, Stage stage) {
            stage.rotate(issuer(cell));
        }
    },
    /** The same with the old key withdrawn at once. */
    WITHDRAWN(2, true) {
        @Override
        void between(Cell cell, Stage stage) {
            String old = stage.signingKey(issuer(cell));
            stage.rotate(issuer(cell));
            stage.drop(issuer(cell), old);
        }
    };

    private final int times;
    private final boolean forceNew;

    Asking(int times, boolean forceNew) {
        this.times = times;
        this.forceNew = forceNew;
    }

    int times() {
        return times;
    }

    /** Whether what it got before may not serve a second time. */
    boolean forceNew() {
        return forceNew;
    }

    /** What happens before the next asking; the token file is written anew afterwards. */
    void between(Cell cell, Stage stage) {}

    /**
     * The issuer whose keys such a cell may turn over. Each has its own: a fetch of keys that another cell began before the
     * rotation would be shared, and would not have the new one.
     */
    String issuer(Cell cell) {
        return forceNew ? Issuers.ofItsOwn(cell) : Issuers.CALM;
    }
}
