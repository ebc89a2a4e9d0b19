package dev.wisim.kernel.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Durations as people write them: {@code 10s}, {@code 1h30m}, {@code 250ms}, {@code -5m}, in falling units d, h, m, s, ms, each
 * at most once; or as ISO 8601 does: {@code PT1H30M}. Whole milliseconds, of either sign.
 */
public final class DurationText {

    /** The short form, as an ECMA-262 and a Java pattern; at least one unit follows the sign. */
    static final String SHORT_FORM =
            "-?(?=[0-9])(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m(?!s))?(?:([0-9]+)s)?(?:([0-9]+)ms)?";

    private static final Pattern SHORT = Pattern.compile(SHORT_FORM);
    private static final long[] UNIT_MILLIS = {86_400_000, 3_600_000, 60_000, 1_000, 1};

    private DurationText() {}

    /**
     * Reads a duration.
     *
     * @throws IllegalArgumentException when {@code text} is none, is finer than a millisecond or longer than 2^63 of them
     */
    public static Duration parse(String text) {
        try {
            Matcher matcher = SHORT.matcher(text);
            return matcher.matches() ? shortForm(matcher, text.startsWith("-")) : isoForm(text);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("is too long a duration: " + text, e);
        }
    }

    /** Writes whole milliseconds in the short form, the way {@link #parse} reads them: {@code 1h30m}, {@code 0s}. */
    public static String format(Duration duration) {
        Duration rest = duration.abs();
        StringBuilder text = new StringBuilder(duration.isNegative() ? "-" : "");
        append(text, rest.toDays(), "d");
        append(text, rest.toHoursPart(), "h");
        append(text, rest.toMinutesPart(), "m");
        append(text, rest.toSecondsPart(), "s");
        append(text, rest.toMillisPart(), "ms");
        return duration.isZero() ? "0s" : text.toString();
    }

    private static Duration shortForm(Matcher matcher, boolean negative) {
        long millis = 0;
        for (int unit = 0; unit < UNIT_MILLIS.length; unit++) {
            String amount = matcher.group(unit + 1);
            if (amount != null) {
                millis = Math.addExact(millis, Math.multiplyExact(Long.parseLong(amount), UNIT_MILLIS[unit]));
            }
        }
        return Duration.ofMillis(negative ? -millis : millis);
    }

    private static Duration isoForm(String text) {
        Duration duration;
        try {
            duration = Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "must be a duration such as 10s, 1h30m or PT10S, but is the text \"" + text + "\"", e);
        }
        if (duration.toNanosPart() % 1_000_000 != 0) {
            throw new IllegalArgumentException("is finer than a millisecond: " + text);
        }
        return Duration.ofMillis(duration.toMillis());
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }
}
