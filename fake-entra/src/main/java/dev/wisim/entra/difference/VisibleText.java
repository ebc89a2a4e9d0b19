package dev.wisim.entra.difference;

/**
 * Text in which nothing hides: what is not printable ASCII is written as {@code \}{@code u} and four hexadecimal digits, and
 * so is a space at either end. So a newline from a token file and a look-alike letter can be seen.
 */
public final class VisibleText {

    private VisibleText() {}

    /** {@code text} with every character visible; equal texts stay equal and different ones different. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
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
