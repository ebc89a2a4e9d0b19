package dev.wisim.issuer.wire;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes of half a character in JSON, which Go reads as U+FFFD and other parsers refuse. */
final class LoneSurrogates {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:(?<pair>u[dD][89aAbB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F]"
            + "[0-9a-fA-F]{2})|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)");

    private LoneSurrogates() {}

    /** {@code json}, which is well-formed otherwise, with U+FFFD for each half. */
    static String replaced(String json) {
        return json.contains("\\ud") || json.contains("\\uD")
                ? ESCAPE.matcher(json).replaceAll(LoneSurrogates::replacement)
                : json;
    }

    private static String replacement(MatchResult escape) {
        boolean half = escape.group(2) != null;
        return Matcher.quoteReplacement(half ? "\\ufffd" : escape.group());
    }
}
