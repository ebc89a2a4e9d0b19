package dev.wisim.issuer.state;

/** State cannot be kept where it was asked for, or not any more. The message is one sentence that names the place. */
public class StateUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A reason, as a sentence. */
    public StateUnusable(String sentence) {
        super(sentence);
    }

    /** A reason, as a sentence, and what it was found out by. */
    public StateUnusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
