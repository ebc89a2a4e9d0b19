package dev.wisim.entra.difference;

/**
 * Text in which nothing hides: what is not printable ASCII is written as {@code \}{@code u} and four hexadecimal digits, and
 * so is a space at either end. So a newline from a token file and a look-alike letter can be seen.
 */
public final class VisibleText {

    private VisibleText() {}

    /** {@code text} with every character visible; equal texts stay equal and different ones different. */
    public static String of(String text) {
        return until(text, text.length());
    }

    /** How far into {@link #of} the character at {@code index} stands. */
    public static int place(String text, int index) {
        return until(text, index).length();
    }

    private static String until(String text, int end) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean innerSpace = c == ' ' && i > 0 && i < text.length() - 1;
            if (c == '\\') {
                visible.append("\\\\");
            } else if ((c > ' ' && c < 0x7f) || innerSpace) {
                visible.append(c);
            } else {
                visible.append(String.format("\\u%04X", (int) c));
            }
        }
        return visible.toString();
    }
}
