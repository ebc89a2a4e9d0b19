package dev.wisim.scenarios.explain;

/**
 * Two values below each other, and a caret below the first character in which they differ. Of values that are too long for a
 * line, the part around that character is shown.
 */
final class Compared {

    private static final String TOKEN = "    token       ";
    private static final String CREDENTIAL = "    credential  ";
    private static final String CUT = "...";

    private final String token;
    private final String credential;
    private final int at;

    /**
     * A comparison.
     *
     * @param at how many characters of both agree
     */
    Compared(String token, String credential, int at) {
        this.token = token;
        this.credential = credential;
        this.at = at;
    }

    void print(Lines lines) {
        int room = Lines.WIDTH - TOKEN.length();
        int start = Math.max(token.length(), credential.length()) <= room ? 0 : Math.max(0, at - room / 2);
        lines.line(TOKEN + window(token, start, room));
        lines.line(CREDENTIAL + window(credential, start, room));
        lines.line(" ".repeat(TOKEN.length() + at - start + (start > 0 ? CUT.length() : 0)) + "^");
    }

    private static String window(String value, int start, int room) {
        String rest = value.substring(Math.min(start, value.length()));
        String shown = start > 0 ? CUT + rest : rest;
        return shown.length() <= room ? shown : shown.substring(0, room - CUT.length()) + CUT;
    }
}
