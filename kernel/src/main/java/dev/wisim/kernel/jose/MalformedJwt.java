package dev.wisim.kernel.jose;

/** A text that is no JSON Web Token, or one of whose registered members has the wrong type. */
public final class MalformedJwt extends Exception {

    private final Kind kind;

    MalformedJwt(Kind kind, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
    }

    /** What is wrong, for a caller that answers differently. {@link #getMessage()} says it in a sentence. */
    public Kind kind() {
        return kind;
    }

    /** What can be wrong, in the order in which it is looked for. */
    public enum Kind {
        /** Longer than {@link UnverifiedJwt#MAX_LENGTH} characters. */
        TOO_LONG,
        /** Not three parts separated by dots. */
        NOT_COMPACT,
        /** A part holds something other than the base64url alphabet, or has an impossible length. */
        NOT_BASE64URL,
        /** Header or payload is no strict UTF-8 JSON object. */
        NOT_JSON,
        /** A registered claim or header has the wrong JSON type or range. */
        WRONG_TYPE
    }
}
