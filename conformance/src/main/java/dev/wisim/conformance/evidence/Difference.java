package dev.wisim.conformance.evidence;

/** Says where two texts part, since two URLs that differ by a slash look the same to a reader in a hurry. */
public final class Difference {

    private Difference() {}

    /** {@code actual}, quoted, and its first character that {@code expected} does not have there. */
    public static String of(String expected, String actual) {
        int at = 0;
        while (at < expected.length() && at < actual.length() && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "\"" + actual + "\", which differs from character " + (at + 1) + " on: " + rest(actual, at)
                + " instead of " + rest(expected, at);
    }

    private static String rest(String text, int at) {
        return at == text.length() ? "the end" : "'" + text.charAt(at) + "'";
    }
}
