package dev.wisim.entra.federation;

import java.util.Locale;

/** How much two texts are alike, to find the one that was meant. */
final class Likeness {

    private Likeness() {}

    /** How many characters agree from either end, ignoring case; longer strays count against it. */
    static int of(String one, String other) {
        int prefix = commonPrefix(lower(one), lower(other));
        int suffix = commonPrefix(reversed(lower(one)), reversed(lower(other)));
        int shorter = Math.min(one.length(), other.length());
        return 2 * Math.min(shorter, prefix + suffix) - Math.max(one.length(), other.length());
    }

    private static int commonPrefix(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int at = 0;
        while (at < shorter && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
