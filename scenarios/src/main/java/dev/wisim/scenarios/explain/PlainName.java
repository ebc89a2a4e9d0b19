package dev.wisim.scenarios.explain;

import java.util.Locale;

/** The name of a constant as words. */
public final class PlainName {

    private PlainName() {}

    /** {@code UNKNOWN_SUBJECT} becomes {@code unknown subject}. */
    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
