package dev.wisim.conformance.observe;

/** What the user gave cannot be used; the message is one sentence without a full stop, and says what. */
public final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    public InputProblem(String message) {
        super(message);
    }

    InputProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
