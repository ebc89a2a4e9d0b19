package dev.wisim.kernel.fault;

import java.util.regex.Pattern;

/**
 * A text with stars in it, compared without regard to case. In a path {@code *} stands for a part of one segment and
 * {@code **} for any number of them; in any other text both stand for anything.
 */
final class Glob {

    private static final Pattern STARS = Pattern.compile("\\*+");

    private final String text;
    private final Pattern pattern;

    private Glob(String text, String oneStar) {
        this.text = text;
        this.pattern = Pattern.compile(regex(text, oneStar), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static Glob ofPath(String text) {
        return new Glob(text, "[^/]*");
    }

    static Glob ofText(String text) {
        return new Glob(text, ".*");
    }

    boolean matches(String candidate) {
        return pattern.matcher(candidate).matches();
    }

    private static String regex(String text, String oneStar) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (var stars = STARS.matcher(text); stars.find(); from = stars.end()) {
            regex.append(Pattern.quote(text.substring(from, stars.start())));
            regex.append(stars.group().length() == 1 ? oneStar : ".*");
        }
        return regex.append(Pattern.quote(text.substring(from))).toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
