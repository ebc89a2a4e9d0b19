package dev.wisim.kernel.wire;

/** Why a body is not a form. It has no stack trace: strangers' bodies are an input, not an accident. */
public final class FormProblem extends Exception {

    private final Kind kind;
    private final String detail;

    FormProblem(Kind kind, String detail) {
        super(kind + ": " + detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    /** What is wrong with it. */
    public Kind kind() {
        return kind;
    }

    /** Where and what, for the journal; names an offset, never a value. */
    public String detail() {
        return detail;
    }

    /** What can be wrong with a form. */
    public enum Kind {
        /** A percent sign without two hexadecimal digits, or bytes that are not UTF-8. */
        BAD_ENCODING,
        /** More parameters than a form may have. */
        TOO_MANY
    }
}
