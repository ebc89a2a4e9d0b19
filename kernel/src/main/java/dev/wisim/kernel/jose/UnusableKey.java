package dev.wisim.kernel.jose;

/** Why one key of a JWK set is not used; the message follows the words "key 3". */
final class UnusableKey extends Exception {

    UnusableKey(String predicate) {
        super(predicate, null, false, false);
    }
}
