package dev.wisim.kernel.jose;

/** A text that is no JWK set at all; one broken key in a set is skipped instead. */
public final class MalformedJwkSet extends Exception {

    MalformedJwkSet(String sentence) {
        super(sentence, null, false, false);
    }
}
