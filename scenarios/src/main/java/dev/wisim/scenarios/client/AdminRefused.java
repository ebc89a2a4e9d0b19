package dev.wisim.scenarios.client;

/** The sandbox answered, and said no. The message is the sandbox's own. */
public final class AdminRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    AdminRefused(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The one word that tells causes apart: the original's where it has one. */
    public String code() {
        return code;
    }
}
