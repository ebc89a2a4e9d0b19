package dev.wisim.issuer.wire;

/** JSON that is not well-formed, said in the words of Go's scanner. */
public final class GoSyntaxError extends Exception {

    GoSyntaxError(String text) {
        super(text);
    }
}
