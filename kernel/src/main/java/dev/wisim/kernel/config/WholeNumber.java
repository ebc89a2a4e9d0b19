package dev.wisim.kernel.config;

import java.util.regex.Pattern;

/** Decimal digits without leading zeros: {@code 010} is 8 to one YAML reader and 10 to the next. */
final class WholeNumber {

    private static final Pattern FORM = Pattern.compile("0|-?[1-9][0-9]*");

    private WholeNumber() {}

    static Object read(String text, boolean asInt) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a whole number, but is the text \"" + text + "\"");
        }
        try {
            return asInt ? (Object) Integer.valueOf(text) : Long.valueOf(text);
        } catch (NumberFormatException e) {
            String bounds =
                    asInt ? Integer.MIN_VALUE + " to " + Integer.MAX_VALUE : Long.MIN_VALUE + " to " + Long.MAX_VALUE;
            throw new IllegalArgumentException("must be within " + bounds + ", but is " + text, e);
        }
    }
}
