package dev.wisim.conformance.abuse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill: <code>${name}</code> is a value, <code>${times 100 [}</code> a hundred brackets and
 * <code>${byte ff}</code> that byte. In what comes of it each character stands for one byte, so that it can hold what is no
 * UTF-8.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern TIMES = Pattern.compile("times ([0-9]+) (.*)", Pattern.DOTALL);
    private static final Pattern BYTE = Pattern.compile("byte ([0-9a-f]{2})");

    private Template() {}

    /**
     * Fills the places of {@code text} from {@code values}, whose characters stand for bytes too.
     *
     * @throws IllegalArgumentException when a place is none of the three
     */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(asBytes(text))
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    /** The bytes that a filled text stands for. */
    static byte[] bytes(String filled) {
        return filled.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String asBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String value(String place, Map<String, String> values) {
        Matcher times = TIMES.matcher(place);
        if (times.matches()) {
            return times.group(2).repeat(Integer.parseInt(times.group(1)));
        }
        Matcher single = BYTE.matcher(place);
        if (single.matches()) {
            return String.valueOf((char) Integer.parseInt(single.group(1), 16));
        }
        return Optional.ofNullable(values.get(place))
                .orElseThrow(() -> new IllegalArgumentException("nothing is called ${" + place + "}"));
    }
}
