package dev.wisim.kernel.cli;

/** A program cannot start as it was asked to; the message says why and what to do, for a user. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
