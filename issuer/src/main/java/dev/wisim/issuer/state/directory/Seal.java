package dev.wisim.issuer.state.directory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which log counts, and what must be in it. Its last line is the SHA-256 of those before; every format keeps the first line
 * and the last, so that damage is told from a later version.
 *
 * @param generation the number of the log; a log that is written anew has the next one
 * @param lines how many lines it has at least; a kill may have left one more, never less
 * @param chain after the last of them
 */
record Seal(long generation, long lines, Chain chain) {

    /** The form of the whole directory. */
    static final int FORMAT = 1;

    private static final String FIRST_LINE = "wisim issuer state, format ";
    private static final Pattern CHECKED =
            Pattern.compile("(?s)(" + FIRST_LINE + "(\\d{1,9})\n.*)check ([0-9a-f]{64})\n");
    private static final Pattern FORM =
            Pattern.compile(FIRST_LINE + FORMAT + "\nlog (\\d{1,18})\nlines (\\d{1,18})\nchain ([0-9a-f]{64})\n");

    /** A log that nothing was written to. */
    static Seal ofEmptyLog(long generation) {
        return new Seal(generation, 0, Chain.start(generation));
    }

    String text() {
        return checked(
                FIRST_LINE + FORMAT + "\nlog " + generation + "\nlines " + lines + "\nchain " + chain.hex() + "\n");
    }

    /** {@code text} with the line that vouches for it. */
    static String checked(String text) {
        return text + "check " + Chain.digest(text.getBytes(StandardCharsets.ISO_8859_1)) + "\n";
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
                .map(form -> new Seal(
                        Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), new Chain(form.group(3))));
    }

    private static Optional<Matcher> body(String text) {
        return Optional.of(CHECKED.matcher(text))
                .filter(Matcher::matches)
                .filter(each -> text.equals(checked(each.group(1))));
    }
}
