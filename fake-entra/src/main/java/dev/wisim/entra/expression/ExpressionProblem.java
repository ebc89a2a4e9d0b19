package dev.wisim.entra.expression;

/** Why a text is no expression. {@link #getMessage()} is a whole sentence that names the place and what belongs there. */
public final class ExpressionProblem extends Exception {

    private final int position;
    private final String expected;

    ExpressionProblem(int position, String expected, String found) {
        super("Character " + position + ": expected " + expected + ", found " + found + ".", null, false, false);
        this.position = position;
        this.expected = expected;
    }

    /** Where it went wrong, in characters (code points), the first of which is 1. */
    public int position() {
        return position;
    }

    /** What could have stood there. */
    public String expected() {
        return expected;
    }
}
