package dev.wisim.issuer.wire;

/** A message that is broken, said in the words of Go's generated decoders. */
public final class GoProtobufError extends Exception {

    GoProtobufError(String text) {
        super(text);
    }
}
