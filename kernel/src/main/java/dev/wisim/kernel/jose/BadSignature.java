package dev.wisim.kernel.jose;

/** A token that a key does not vouch for. */
public final class BadSignature extends Exception {

    private final Kind kind;

    BadSignature(Kind kind, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
    }

    /** Why not, for a caller that answers differently. {@link #getMessage()} says it in a sentence. */
    public Kind kind() {
        return kind;
    }

    /** The reasons, in the order in which they are looked for. */
    public enum Kind {
        /** The algorithm is absent, {@code none}, an HMAC, or unknown. */
        ALGORITHM,
        /** The header has critical extensions; RFC 7515 section 4.1.11 has us refuse those that we do not know. */
        CRITICAL_HEADER,
        /** The key is of another type or curve than the algorithm asks for. */
        KEY_TYPE,
        /** The signature is not this key's over these bytes. */
        SIGNATURE
    }
}
