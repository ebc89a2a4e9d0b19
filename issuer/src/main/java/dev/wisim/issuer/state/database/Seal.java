package dev.wisim.issuer.state.database;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the database must hold. Its last line is the SHA-256 of those before; every format keeps the first line and the last, so
 * that damage is told from a later version.
 *
 * @param commit how many writes there were; a kill may have left one more, never less
 * @param digest of everything after them
 */
record Seal(long commit, ContentDigest digest) {

    /** Of a database that nothing was written to. */
    static final Seal EMPTY = new Seal(0, ContentDigest.EMPTY);

    /** The form of the whole directory. */
    static final int FORMAT = 1;

    private static final String FIRST_LINE = "wisim issuer state, format ";
    private static final Pattern CHECKED =
            Pattern.compile("(?s)(" + FIRST_LINE + "(\\d{1,9})\n.*)check ([0-9a-f]{64})\n");
    private static final Pattern FORM =
            Pattern.compile(FIRST_LINE + FORMAT + "\ncommit (\\d{1,18})\ndigest ([0-9a-f]{64})\n");

    String text() {
        return checked(FIRST_LINE + FORMAT + "\ncommit " + commit + "\ndigest " + digest.hex() + "\n");
    }

    /** {@code text} with the line that vouches for it. */
    static String checked(String text) {
        return text + "check " + sha256(text) + "\n";
    }

    /** The format that an undamaged text is in; empty when it is damaged or no seal. */
    static Optional<Integer> format(String text) {
        return body(text).map(each -> Integer.parseInt(each.group(2)));
    }

    /** The seal; empty when the text is damaged, no seal or of another format. */
    static Optional<Seal> parse(String text) {
        return body(text)
                .map(each -> FORM.matcher(each.group(1)))
                .filter(Matcher::matches)
                .map(form -> new Seal(Long.parseLong(form.group(1)), new ContentDigest(form.group(2))));
    }

    private static Optional<Matcher> body(String text) {
        return Optional.of(CHECKED.matcher(text))
                .filter(Matcher::matches)
                .filter(each -> text.equals(checked(each.group(1))));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(ContentDigest.sha256(text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
