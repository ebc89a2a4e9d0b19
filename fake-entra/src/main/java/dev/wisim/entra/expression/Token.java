package dev.wisim.entra.expression;

/**
 * A piece of an expression.
 *
 * @param text what it stands for: a word as written, the content of a quoted text without its quotes
 * @param position of its first character, counted from 1
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        /** {@code claims}, {@code eq}, {@code matches}, {@code and}, or something that looks like one of them. */
        WORD,
        /** Text between single quotes. */
        QUOTED,
        /** A single quote and all that follows, when no other ends it. */
        UNENDED,
        /** {@code [}. */
        OPEN,
        /** {@code ]}. */
        CLOSE,
        /** Blanks between two others, all of them in one token. */
        BLANK,
        /** Any other character. */
        STRAY,
        /** After the last character. */
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** How a problem calls it. */
    String described() {
        return switch (kind) {
            case WORD, OPEN, CLOSE -> "'" + text + "'";
            case QUOTED -> "a quoted text";
            case UNENDED -> "a quote";
            case BLANK -> text.equals(" ") ? "a space" : "white space";
            case STRAY -> isCurly() ? "a curly quote, where only a straight one ends a text" : "'" + text + "'";
            case END -> "the end";
        };
    }

    /** Documents are typeset with these, and so they get copied. */
    private boolean isCurly() {
        return text.equals("\u2018") || text.equals("\u2019") || text.equals("\u201C") || text.equals("\u201D");
    }
}
