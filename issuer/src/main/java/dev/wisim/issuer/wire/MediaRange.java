package dev.wisim.issuer.wire;

import java.util.Arrays;
import java.util.Locale;

/**
 * One clause of an {@code Accept} header.
 *
 * @param range {@code application/json}, {@code application/*} or {@code *}{@code /*}, in lower case
 * @param weight the parameter {@code q}, 1 unless given
 * @param transforms whether it asks for the object in the shape of another kind
 */
record MediaRange(String range, double weight, boolean transforms) {

    static MediaRange parse(String clause) {
        String[] parts = clause.split(";", -1);
        double weight = 1;
        boolean transforms = false;
        for (String parameter : Arrays.asList(parts).subList(1, parts.length)) {
            String[] named = parameter.strip().split("=", 2);
            if (named[0].equals("q") && named.length == 2) {
                weight = weight(named[1]);
            }
            transforms |= named[0].equals("as");
        }
        return new MediaRange(parts[0].strip().toLowerCase(Locale.ROOT), weight, transforms);
    }

    /** Whether it covers a media type in lower case and without parameters. */
    boolean covers(String mediaType) {
        return range.equals("*/*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }

    /** How many of type and subtype are left open: of two with one weight, the closer one counts. */
    int wildcards() {
        return range.equals("*/*") ? 2 : range.endsWith("/*") ? 1 : 0;
    }

    private static double weight(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }
}
